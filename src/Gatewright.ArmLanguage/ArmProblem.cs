using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>Represents what is wrong with a template or its parameters.</summary>
/// <param name="Code">The kind of problem in words that stay the same, for instance <c>parameter-missing</c>.</param>
/// <param name="Severity">Whether ARM's engine rejects the template.</param>
/// <param name="Message">What is wrong, and after a semicolon what would be right.</param>
/// <param name="Place">Where it is written; null where there is no document.</param>
public sealed record ArmProblem(string Code, ArmSeverity Severity, string Message, JsonPlace? Place)
{
    /// <summary>Gets the expression in which it is, as written; null outside of one.</summary>
    public string? Expression { get; init; }

    /// <summary>Returns the problem as compilers print it, for instance <c>(12,9): error parameter-missing: …</c>.</summary>
    public override string ToString()
    {
        var severity = Severity is ArmSeverity.Error ? "error" : "warning";
        return string.Create(CultureInfo.InvariantCulture, $"({Place?.Line ?? 1},{Place?.Column ?? 1}): {severity} {Code}: {Message}");
    }
}
