using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

/// <summary>Resource groups that the template creates.</summary>
internal static class GroupLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var group in lowered.Topology.ResourceGroups.Where(it => !it.IsExisting))
        {
            var scope = new ArmScope(group.Subscription is { } other ? Term.Of(other.Id.Value) : null, Group: null);
            lowered.Add(group, new(scope, ArmLayer.Groups, "Microsoft.Resources/resourceGroups", Term.Of(group.Name.Value))
            {
                // There is no group yet whose region could be asked for; the deployment's own serves.
                Location = group.Region.Value == Region.OfResourceGroup ? OuterPlace.DeploymentLocation : Term.Of(group.Region.Value),
                Tags = lowered.TagsOf(group.Tags),
                Properties = static (_, _) => { },
            });
        }
    }
}
