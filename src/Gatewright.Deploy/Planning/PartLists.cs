namespace Gatewright.Deploy.Planning;

/// <summary>Parts that a program deploys on their own: what isn't deployed any more stays in the resource that it is a part of.</summary>
internal static class PartLists
{
    public static string[] Of(string type) => type switch
    {
        "Microsoft.Network/virtualNetworks" => ["virtualNetworkPeerings"],
        "Microsoft.Network/virtualNetworkGateways" => ["natRules"],
        _ => [],
    };
}
