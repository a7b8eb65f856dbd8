using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>The order in which resources can be deleted.</summary>
internal static class DeletionOrder
{
    /// <summary>A resource is deleted after those that hold it. Where resources hold each other, the order of their ids decides.</summary>
    public static IEnumerable<Step> Steps(IReadOnlyList<StoredResource> resources, int first = 0, ImmutableArray<int> before = default)
    {
        var numbers = resources.Select((resource, number) => (resource.Id.Key, number)).ToDictionary(it => it.Key, it => it.number);
        var waits = resources.Select(_ => new SortedSet<int>()).ToArray();
        for (var number = 0; number < resources.Count; number++)
        {
            foreach (var reference in ResourceTypes.Find(resources[number].Id.Type).References(resources[number].Id.Text, resources[number].Body))
            {
                if (reference.Kind is ReferenceKind.Holds && Owner(numbers, reference.Id) is { } held && held != number && !waits[number].Contains(held))
                    waits[held].Add(number);
            }
        }

        return resources.Select((resource, number) => new Step
        {
            Number = first + number, Action = StepAction.Delete, Id = resource.Id.Text, ApiVersion = resource.ApiVersion,
            Waits = [.. before.IsDefault ? [] : before, .. waits[number].Select(other => first + other)],
        });
    }

    private static int? Owner(Dictionary<string, int> numbers, string id)
    {
        for (var parsed = ArmId.Parse(id); parsed is not null; parsed = parsed.Parent)
        {
            if (numbers.TryGetValue(parsed.Key, out var number))
                return number;
        }

        return null;
    }
}
