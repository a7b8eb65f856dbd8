using Azure.Core;
using Gatewright.ArmLanguage;

namespace Gatewright.Deploy.Wanted;

/// <summary>What resources of a program refer to and the program doesn't deploy.</summary>
internal static class OutsideReferences
{
    public static IEnumerable<string> In(IEnumerable<DeploymentUnit> units, ImmutableArray<WantedResource> wanted, DeploymentOptions options)
    {
        var own = wanted.Select(it => $"{it.Id}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in wanted)
        {
            foreach (var id in IdsIn(resource.Body).Select(ResourceIdentifier.Parse).Append(resource.Id))
            {
                if (id != resource.Id && !own.Contains($"{WantedResource.RootOf(id)}") && !own.Contains($"{id}"))
                    found.Add($"{id}");
                if (id == resource.Id && WantedResource.RootOf(id) != id && !own.Contains($"{WantedResource.RootOf(id)}"))
                    found.Add($"{id.Parent}");
                if (id is { SubscriptionId: { } subscription, ResourceGroupName: { } group }
                    && GroupId(subscription, group) is var place && !own.Contains(place))
                    found.Add(place);
            }
        }

        if (options.ResourceGroup is { } made && units.Any(it => it.ResourceGroup == made))
            found.Remove(GroupId(options.SubscriptionId, made));
        return found;
    }

    private static string GroupId(string subscription, string group) => $"/subscriptions/{subscription}/resourceGroups/{group}";

    private static IEnumerable<string> IdsIn(ArmValue value) => value switch
    {
        ArmString { Value: var text } when text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase)
            && text.Contains("/providers/", StringComparison.OrdinalIgnoreCase) && ResourceIdentifier.TryParse(text, out _) => [text],
        ArmArray array => array.Items.SelectMany(IdsIn),
        ArmObject it => it.Members.SelectMany(member => IdsIn(member.Value)),
        _ => [],
    };
}
