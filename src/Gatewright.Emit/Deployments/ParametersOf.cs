using System.Text.RegularExpressions;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

/// <summary>Finds the parameters that resources use.</summary>
internal static partial class ParametersOf
{
    public static void Note(ArmResource resource, HashSet<string> used) => ArmTerms.Visit(resource, term =>
    {
        if (!term.IsExpression)
            return;
        foreach (var match in Reference().EnumerateMatches(term.Text))
            used.Add(term.Text.Substring(match.Index + "parameters('".Length, match.Length - "parameters('')".Length));
    });

    [GeneratedRegex(@"parameters\('[A-Za-z0-9_]+'\)", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
