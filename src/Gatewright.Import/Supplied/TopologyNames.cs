namespace Gatewright.Import.Supplied;

/// <summary>What a topology is called whose template nobody named: nested deployments that Gatewright emits begin with its name.</summary>
internal static class TopologyNames
{
    public const string Otherwise = "template";

    private static readonly string[] Layers =
        ["groups", "shared", "networks", "gateways", "route-servers", "connections", "peerings", "return-peerings"];

    public static string In(Expansion expansion)
    {
        foreach (var resource in expansion.Resources)
        {
            if (resource.Deployments is [var name, ..] && Of(name, resource.Scope.ResourceGroup) is { } topology)
                return topology;
        }

        return Otherwise;
    }

    /// <summary>The first part of <c>TOPOLOGY-GROUP-LAYER</c>.</summary>
    private static string? Of(string deployment, string? group)
    {
        if (Layers.Where(it => deployment.EndsWith("-" + it, StringComparison.OrdinalIgnoreCase)).MaxBy(it => it.Length) is not { } layer)
            return null;
        var rest = deployment[..^(layer.Length + 1)];
        return group is not null && rest.EndsWith("-" + group, StringComparison.OrdinalIgnoreCase) ? rest[..^(group.Length + 1)] : null;
    }
}
