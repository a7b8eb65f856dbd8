using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

/// <summary>An option of a command, and the property that it sets.</summary>
/// <param name="Path">The property, such as <c>properties.publicIPAllocationMethod</c>.</param>
/// <param name="Name">The option; for one that is implied the value that the command writes, or nothing where it follows from other options.</param>
/// <param name="Form">How it is written.</param>
internal sealed record CommandOption(string Path, string Name, OptionForm Form = OptionForm.Value)
{
    /// <summary>The values that the command takes, where it refuses others before it asks Azure.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Whether the command takes a value. One that is known only when the script runs is left to it.</summary>
    public bool Takes(Term? value) => Values.IsEmpty || value is not Term.Literal literal || Values.Contains(literal.Text);
}
