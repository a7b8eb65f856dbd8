using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>What a stack no longer manages: deleted where it is to be, in an order in which Azure can, groups last.</summary>
internal static class Unmanaged
{
    public static IReadOnlyList<Step> Steps(LocalAzure azure, IReadOnlyList<string> gone, string? resources, string? groups, int first,
        ImmutableArray<int> before)
    {
        var steps = new List<Step>();
        if (Bodies.Same(resources, "delete"))
        {
            var ids = gone.Select(ArmId.Parse).OfType<ArmId>().ToArray();
            foreach (var child in ids.Where(Children.Is).Where(it => !ids.Any(other => other.Key == it.Parent!.Key)))
                steps.Add(new() { Number = first + steps.Count, Action = StepAction.Delete, Id = child.Text, ApiVersion = "", Waits = before });
            ImmutableArray<int> begun = [.. before, .. steps.Select(step => step.Number)];
            steps.AddRange(DeletionOrder.Steps([.. ids.Select(azure.State.Resources.Get).OfType<StoredResource>()], first + steps.Count, begun));
        }

        if (Bodies.Same(groups, "delete"))
        {
            ImmutableArray<int> begun = [.. before, .. steps.Select(step => step.Number)];
            foreach (var group in gone.Where(id => ArmId.Parse(id) is null && azure.State.Groups.Find(id) is not null))
                steps.Add(new() { Number = first + steps.Count, Action = StepAction.DeleteGroup, Id = group, ApiVersion = "", Waits = begun });
        }

        return steps;
    }
}
