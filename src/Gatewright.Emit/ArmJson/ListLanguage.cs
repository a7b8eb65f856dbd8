using System.Text;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.ArmJson;

/// <summary>What the files of a list are written in.</summary>
/// <param name="Template">How the name of a template ends.</param>
/// <param name="Parameters">How the name of a parameters file ends.</param>
/// <param name="Index">The list for programs.</param>
/// <param name="Guide">The list for people.</param>
internal sealed record ListLanguage(string Template, string Parameters, string Index, string Guide)
{
    public static ListLanguage Arm { get; } = new(".json", ".parameters.json", "deployments.json", "deployments.md");

    /// <summary>Its parameters files read the environment, and name the template themselves.</summary>
    public static ListLanguage Bicep { get; } = new(".bicep", ".bicepparam", "bicep-deployments.json", "bicep-deployments.md");

    /// <summary>The variable of a shell that has the value of a parameter: <c>HUB_GROUP</c> for <c>hubGroup</c> where files read the environment.</summary>
    public string VariableOf(string parameter) => this == Bicep ? EnvironmentOf(parameter) : parameter;

    public static string EnvironmentOf(string parameter)
    {
        if (OuterPlace.Find(parameter) is { } place)
            return place.Variable;
        var name = new StringBuilder();
        foreach (var letter in parameter.TrimStart('_'))
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0 && name[^1] != '_')
                name.Append('_');
            name.Append(char.IsAsciiLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : '_');
        }

        return name.ToString();
    }
}
