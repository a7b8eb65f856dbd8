using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>Names that would break out of a format, were they written as they are.</summary>
internal static class HostileNames
{
    public static ImmutableArray<string> Some { get; } =
    [
        "", "a\nb", "x } secrets { ike-x { secret = \"owned\" } }", "\"; reboot; \"", "<HUB_VPN_IP_1>", "{{ site }}", "$(reboot)", "`reboot`", "! exit", "# } //",
        "ünïcode", "-->", "| cell |", "a\r\n!\r\nno router bgp 65010", "'\nset system login user x", "\\", "\0", new('n', 300), "%any", "az1", "\u2028line",
    ];

    /// <summary>A device of a topology in which everything that a program names has this name.</summary>
    public static DeviceConfiguration Device(string name, DeviceKind kind, bool isNarrow = false)
    {
        var topology = new TopologyBuilder(new Name(name), Region.FranceCentral);
        var hub = topology.AddVirtualNetwork(new Name(name), "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway(new Name(name), VpnGatewaySku.VpnGw2AZ).WithActiveActive().WithBgp(65515);
        var site = topology.AddSite(new Name(name), "203.0.113.10", "192.168.10.0/24").WithBgp(65010, "192.168.10.254");
        var connection = vpn.ConnectTo(site, topology.AddSecret(new Name(name))).WithName(new Name(name)).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        if (isNarrow)
            connection.WithPolicyBasedTrafficSelectors().WithoutBgp();
        return DeviceConfigurations.Create(topology.Build(), name, kind);
    }
}
