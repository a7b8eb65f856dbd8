namespace Gatewright.Analyzers;

/// <summary>A task that is done: whatever is awaited here never takes time. Tasks that run together may end in any order.</summary>
internal sealed record KnownTask(Abstract Result);
