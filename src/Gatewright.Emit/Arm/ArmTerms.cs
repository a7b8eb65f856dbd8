namespace Gatewright.Emit.Arm;

/// <summary>All texts of a resource, wherever they stand. There are many, so nothing is made on the way.</summary>
internal static class ArmTerms
{
    public static void Visit(ArmResource resource, Action<ArmTerm> visit)
    {
        foreach (var name in resource.Names)
            visit(name);
        foreach (var node in (ReadOnlySpan<ArmNode?>)[resource.Location, resource.Tags, resource.Sku, resource.Zones, resource.Identity, resource.Others, resource.Properties])
            Visit(node, visit);
    }

    private static void Visit(ArmNode? node, Action<ArmTerm> visit)
    {
        switch (node)
        {
            case ArmText text:
                visit(text.Term);
                break;
            case ArmArray array:
                for (var index = 0; index < array.Items.Count; index++)
                    Visit(array.Items[index], visit);
                break;
            case ArmObject members:
                foreach (var (name, member) in members)
                {
                    // Names of tags may be expressions, too.
                    visit(new(name, name.StartsWith('[')));
                    Visit(member, visit);
                }

                break;
        }
    }
}
