using Azure.Core;
using Gatewright.ArmLanguage;
using Gatewright.Deploy.Wire;

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
            // What a part is put into must be there as well.
            if (resource.Root != resource.Id && !own.Contains($"{resource.Root}"))
                found.Add($"{resource.Id.Parent}");
            var referred = IdsIn(resource.Body).Select(ResourceIdentifier.Parse).ToArray();
            found.UnionWith(referred.Where(id => !own.Contains($"{ResourceIds.RootOf(id)}") && !own.Contains($"{id}")).Select(id => $"{id}"));
            found.UnionWith(referred.Append(resource.Id).Select(ResourceIds.GroupOf).OfType<string>().Where(id => !own.Contains(id)));
        }

        if (options.ResourceGroup is { } made && units.Any(it => it.ResourceGroup == made))
            found.Remove(ResourceIds.GroupId(options.SubscriptionId, made));
        return found;
    }

    private static IEnumerable<string> IdsIn(ArmValue value) => value switch
    {
        ArmString { Value: var text } when text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase)
            && text.Contains("/providers/", StringComparison.OrdinalIgnoreCase) && ResourceIdentifier.TryParse(text, out _) => [text],
        ArmArray array => array.Items.SelectMany(IdsIn),
        ArmObject it => it.Members.SelectMany(member => IdsIn(member.Value)),
        _ => [],
    };
}
