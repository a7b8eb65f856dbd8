using System.Text.RegularExpressions;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

using Gatewright.Model;

/// <summary>Finds the parameters that resources use.</summary>
internal static partial class ParametersOf
{
    /// <summary>Where the deployment stands: its subscription, group and location.</summary>
    private const int Outer = 3;

    /// <summary>Whether any template could need more than so many, so that counting is worth the search.</summary>
    public static bool MayExceed(int limit, Topology topology) => topology.Parameters.Length + topology.Secrets.Length + Outer > limit;

    public static HashSet<string> In(ArmResource resource)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Note(resource, used);
        return used;
    }

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
