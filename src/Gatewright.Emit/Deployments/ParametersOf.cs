using System.Text.RegularExpressions;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Deployments;

/// <summary>Finds the parameters that resources use.</summary>
internal static partial class ParametersOf
{
    public static void Note(ArmResource resource, HashSet<string> used)
    {
        foreach (var name in resource.Names)
            Note(name, used);
        foreach (var node in (ReadOnlySpan<ArmNode?>)[resource.Location, resource.Tags, resource.Sku, resource.Zones, resource.Identity, resource.Others, resource.Properties])
            Note(node, used);
    }

    private static void Note(ArmNode? node, HashSet<string> used)
    {
        switch (node)
        {
            case ArmText text:
                Note(text.Term, used);
                break;
            case ArmArray array:
                foreach (var item in array.Items)
                    Note(item, used);
                break;
            case ArmObject members:
                foreach (var (name, member) in members)
                {
                    Note(new ArmTerm(name, name.StartsWith('[')), used);
                    Note(member, used);
                }

                break;
        }
    }

    private static void Note(ArmTerm term, HashSet<string> used)
    {
        if (!term.IsExpression)
            return;
        foreach (var match in Reference().EnumerateMatches(term.Text))
            used.Add(term.Text.Substring(match.Index + "parameters('".Length, match.Length - "parameters('')".Length));
    }

    [GeneratedRegex(@"parameters\('[A-Za-z0-9_]+'\)", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();
}
