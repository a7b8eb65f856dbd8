namespace Gatewright.Import.Supplied;

/// <summary>What a topology is called whose template nobody named: nested deployments that Gatewright emits begin with its name.</summary>
internal static class TopologyNames
{
    public const string Otherwise = "template";

    private static readonly string[] Layers =
        ["groups", "shared", "networks", "gateways", "routeservers", "connections", "peerings", "returnpeerings"];

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
        var layer = deployment.LastIndexOf('-');
        if (layer < 0 || !Layers.Contains(deployment[(layer + 1)..], StringComparer.OrdinalIgnoreCase))
            return null;
        var rest = deployment[..layer];
        return group is not null && rest.EndsWith("-" + group, StringComparison.OrdinalIgnoreCase) ? rest[..^(group.Length + 1)] : null;
    }
}
