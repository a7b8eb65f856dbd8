using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>Topologies with one site of each sort, and what a deployment of them told.</summary>
internal static class Sites
{
    public static DeploymentOutputs Outputs { get; } = DeploymentOutputs.Parse("""
        {
          "vpnGateways": [
            { "name": "hub-vpn", "publicAddresses": ["20.1.1.1", "20.1.1.2"], "asn": 65515, "bgpAddresses": "10.0.255.4,10.0.255.5" }
          ]
        }
        """);

    public static ImmutableArray<string> Names { get; } = ["paris", "lyon", "plant"];

    /// <summary>
    /// An active-active hub with BGP; paris has BGP and two networks, lyon routes and Azure's default policy, plant selectors and older algorithms.
    /// </summary>
    public static TopologyBuilder Hub()
    {
        var (topology, vpn) = Empty();
        vpn.WithActiveActive().WithBgp(asn: 65515);
        var paris = topology.AddSite("paris", "203.0.113.10").WithBgp(asn: 65010, peeringAddress: "192.168.10.254")
            .WithAnnouncedPrefixes("192.168.10.0/24", "192.168.11.0/24");
        vpn.ConnectTo(paris, topology.AddSecret("paris-psk")).WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        vpn.ConnectTo(topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), topology.AddSecret("lyon-psk"));
        vpn.ConnectTo(topology.AddSite("plant", "203.0.113.30", "192.168.30.0/24", "192.168.31.0/24"), topology.AddSecret("plant-psk"))
            .WithIpsecPolicy(IpsecPolicy.Aes256Sha256).WithPolicyBasedTrafficSelectors();
        return topology;
    }

    /// <summary>A hub with a gateway of one instance.</summary>
    public static (TopologyBuilder Topology, VpnGateway Gateway) Empty(string gateway = "hub-vpn", string name = "branches")
    {
        var topology = new TopologyBuilder(name, Region.FranceCentral);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("workload", "10.0.1.0/24").WithGatewaySubnet("10.0.255.0/27");
        return (topology, hub.AddVpnGateway(gateway, VpnGatewaySku.VpnGw2AZ));
    }

    /// <summary>One site with one connection, which may be changed.</summary>
    public static DeviceConfiguration One(
        DeviceKind kind, Action<SiteToSiteConnection> change, DeploymentOutputs? outputs = null, Action<VpnGateway>? gateway = null, Action<Site>? site = null)
    {
        var (topology, vpn) = Empty();
        gateway?.Invoke(vpn);
        var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
        site?.Invoke(paris);
        change(vpn.ConnectTo(paris, topology.AddSecret("paris-psk")));
        return DeviceConfigurations.Create(topology.Build(), "paris", kind, outputs ?? DeploymentOutputs.None);
    }

    public static string Text(this DeviceConfiguration device, string file) => device.Files.Single(it => it.Name == file).Text;

    /// <summary>All files, each under its name.</summary>
    public static string Whole(this DeviceConfiguration device) => string.Concat(
    [
        .. device.Files.Select(file => $"===== {device.Site}/{file.Name}\n{file.Text}"),
        .. device.Findings.Select(finding => $"===== {device.Site}\n{finding.Path}: {finding.Message}\n"),
    ]);
}
