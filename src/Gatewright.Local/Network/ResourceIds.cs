namespace Gatewright.Local.Network;

/// <summary>Parts of ids.</summary>
internal static class ResourceIds
{
    public static string NameOf(string id) => id[(id.LastIndexOf('/') + 1)..];

    /// <summary>What a part of a resource is in: <c>…/virtualNetworks/hub</c> of <c>…/virtualNetworks/hub/subnets/GatewaySubnet</c>.</summary>
    public static string ParentOf(string id)
    {
        var end = id.LastIndexOf('/', id.LastIndexOf('/') - 1);
        return end < 0 ? id : id[..end];
    }

    public static bool IsIn(string id, string outer) =>
        id.StartsWith(outer, StringComparison.OrdinalIgnoreCase) && (id.Length == outer.Length || id[outer.Length] == '/');
}
