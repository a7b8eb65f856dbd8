namespace Gatewright.Emit.Bicep;

/// <summary>Something that a file refers to and doesn't create.</summary>
/// <param name="Symbol">Its name in the file.</param>
/// <param name="Type">The full type with the api-version.</param>
/// <param name="Parent">The symbol of what it is a part of; null for a resource of its own.</param>
/// <param name="Name">Its own name, without its parent's.</param>
/// <param name="Scope">Where it is; null for the place deployed to, and for a part.</param>
internal sealed record ExistingResource(string Symbol, string Type, string? Parent, BicepExpression Name, BicepExpression? Scope);
