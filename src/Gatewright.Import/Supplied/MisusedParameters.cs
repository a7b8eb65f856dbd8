using Gatewright.Import.Documents;

namespace Gatewright.Import.Supplied;

/// <summary>Parameters that the resources of a template use for what has to be known when it is read.</summary>
internal static class MisusedParameters
{
    /// <summary>Those that a condition depends on, and those that are a part of something that a topology has no word for.</summary>
    public static HashSet<string> In(Expansion expansion)
    {
        var misused = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in expansion.Resources)
        {
            if (resource.Condition is ArmUnknown condition)
                misused.UnionWith(ParameterUses.In(condition.Expression));
            // Names of connections are made of the names of their ends.
            if (!resource.Type.Equals("Microsoft.Network/connections", StringComparison.OrdinalIgnoreCase))
                AddFrom(resource.Id, misused);
            Visit(resource.Body, misused);
        }

        return misused;
    }

    private static void Visit(ArmValue value, HashSet<string> misused)
    {
        switch (value)
        {
            case ArmObject it:
                foreach (var (name, member) in it.Members)
                {
                    if (name.Equals("id", StringComparison.OrdinalIgnoreCase))
                        AddFrom(member, misused);
                    else
                        Visit(member, misused);
                }

                break;
            case ArmArray array:
                foreach (var item in array.Items)
                    Visit(item, misused);
                break;
            case ArmUnknown { Expression: var expression } when !IsWhole(expression):
                misused.UnionWith(ParameterUses.In(expression));
                break;
        }
    }

    /// <summary>Of an id each name is known or a parameter.</summary>
    private static void AddFrom(ArmValue id, HashSet<string> misused)
    {
        if (id is not ArmUnknown { Expression: var expression })
            return;
        foreach (var name in ArmIds.Text(id).Split('/'))
        {
            if (name.Contains('{', StringComparison.Ordinal)
                && !ParameterUses.In(expression).Any(it => name.Equals($"{{parameters('{it}')}}", StringComparison.OrdinalIgnoreCase)))
                misused.UnionWith(ParameterUses.In(expression).Where(it => name.Contains($"'{it}'", StringComparison.OrdinalIgnoreCase)));
        }
    }

    /// <summary>A parameter alone, or a part of a block.</summary>
    private static bool IsWhole(ArmExpression expression) => expression is FunctionCall call
        && (ParameterUses.IsParameters(call) || ArmValues.IsPlanned(call));
}
