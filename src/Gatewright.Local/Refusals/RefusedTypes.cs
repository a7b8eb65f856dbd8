namespace Gatewright.Local.Refusals;

/// <summary>What Azure refuses where a finding stands at something else: an address without zones is made, and the gateway isn't.</summary>
internal static class RefusedTypes
{
    private const string Gateway = "Microsoft.Network/virtualNetworkGateways";
    private const string Connection = "Microsoft.Network/connections";
    private const string Peering = "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";

    /// <summary>The type; null where the finding stands at what is refused.</summary>
    public static string? Of(string rule) => rule switch
    {
        "GW1101" or "GW1105" or "GW1106" or "GW1108" or "GW1111" => Gateway,
        "GW2101" or "GW2102" or "GW2103" or "GW2104" or "GW2106" or "GW2107" or "GW9510" => Gateway,
        "GW4003" => Connection,
        "GW6001" or "GW6002" or "GW6007" => Peering,
        _ => null,
    };
}
