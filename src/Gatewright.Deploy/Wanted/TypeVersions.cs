using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Wanted;

/// <summary>The version in which a resource is asked for: that which the program writes of its type, and what it has no longer as networks.</summary>
internal sealed class TypeVersions(IEnumerable<WantedResource> wanted)
{
    private readonly Dictionary<string, string> written = wanted.GroupBy(it => it.Type, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(it => it.Key, it => it.First().ApiVersion, StringComparer.OrdinalIgnoreCase);

    public string Of(string id) => ResourceIds.TypeOf(id) switch
    {
        var type when type.Equals(ResourceIds.ResourceGroup, StringComparison.OrdinalIgnoreCase) => ApiVersions.Resources,
        var type when type.EndsWith("/deploymentStacks", StringComparison.OrdinalIgnoreCase) => ApiVersions.Stacks,
        var type => written.GetValueOrDefault(type, ApiVersions.Network),
    };
}
