using Gatewright.Arm.Template;

namespace Gatewright.Emit.Scripts;

using static OptionForm;

/// <summary>VPN gateways as the Azure CLI creates them: it makes the IP configurations itself, from a network and public addresses.</summary>
internal static class CliGateway
{
    public static CreatingCommand Command { get; } = new("network vnet-gateway create",
        new("properties.gatewayType", "--gateway-type"),
        new("properties.vpnType", "--vpn-type"),
        new("properties.vpnGatewayGeneration", "--vpn-gateway-generation"),
        new("properties.sku.name", "--sku"),
        new("properties.sku.tier", "", Implied),
        new("properties.bgpSettings.asn", "--asn"),
        new("properties.bgpSettings.peerWeight", "--peer-weight"),
        new("properties.gatewayDefaultSite.id", "--gateway-default-site"));

    /// <summary>The options; null where the command can't make such a gateway. What it can't say stays in the body.</summary>
    public static List<string>? Of(Body body, CliArguments arguments)
    {
        var hasBgp = body.Peek("properties.bgpSettings.asn") is not null;
        var configurations = body.TakeObjects("properties.ipConfigurations");
        var subnets = configurations.Select(it => it.TakeValue("properties.subnet.id")).ToArray();
        var addresses = configurations.Select(it => it.TakeValue("properties.publicIPAddress.id")).ToArray();
        if (subnets.Length == 0 || NetworkOf(subnets[0]) is not { } network || addresses.Any(it => it is null)
            || body.TakeFlag("properties.activeActive") != addresses.Length > 1 || body.TakeFlag("properties.enableBgp") != hasBgp)
        {
            return null;
        }

        return
        [
            .. arguments.Of(Command, body),
            $"--vnet {arguments.Words([network])}",
            $"--public-ip-addresses {arguments.Words(addresses!)}",
            "--no-wait",
        ];
    }

    public static string Name => Command.Name;

    private static Term? NetworkOf(Term? subnet) => subnet switch
    {
        Term.ResourceId { Names: [var network, _] } id =>
            new Term.ResourceId("Microsoft.Network/virtualNetworks", [network], id.SubscriptionId, id.ResourceGroupName),
        Term.Literal { Text: var text } when text.EndsWith("/subnets/GatewaySubnet", StringComparison.OrdinalIgnoreCase) =>
            text[..^"/subnets/GatewaySubnet".Length],
        _ => null,
    };
}
