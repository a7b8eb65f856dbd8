using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

/// <summary>Resource groups that the template creates.</summary>
internal static class GroupLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var group in estate.Topology.Groups.Where(it => !it.IsExisting))
        {
            var scope = new ArmScope(group.Subscription is { } other ? ArmTerm.Of(other.Id.Value) : (ArmTerm?)null, Group: (ArmTerm?)null);
            estate.Add(group, new(scope, ArmLayer.Groups, "Microsoft.Resources/resourceGroups", ArmTerm.Of(group.Name.Value))
            {
                Location = Location(group),
                Tags = estate.TagsOf(group.Tags),
                Properties = [],
            });
        }
    }

    /// <summary>There is no group yet whose region could be asked for; the deployment's own serves.</summary>
    private static ArmNode Location(Model.ResourceGroupElement group) => group.Region.Value == Region.OfResourceGroup
        ? ArmTerm.Expression("deployment().location")
        : ArmNode.Of(group.Region.Value);
}
