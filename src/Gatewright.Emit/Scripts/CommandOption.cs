namespace Gatewright.Emit.Scripts;

/// <summary>An option of a command, and the property that it sets.</summary>
/// <param name="Path">The property, such as <c>properties.publicIPAllocationMethod</c>.</param>
/// <param name="Name">The option; for one that is implied the value that the command writes, or nothing where it follows from other options.</param>
/// <param name="Form">How it is written.</param>
internal sealed record CommandOption(string Path, string Name, OptionForm Form = OptionForm.Value);
