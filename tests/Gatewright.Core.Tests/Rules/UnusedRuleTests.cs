namespace Gatewright.Tests.Rules;

/// <summary>What is emitted and does nothing, or isn't what its name says: unused parts, slips in names, a peering that denies access.</summary>
public class UnusedRuleTests
{
    public static TheoryData<string, Action<TopologyBuilder>, string> Cases => new()
    {
        { "a site without a connection", it => it.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), "information GW4007 lyon" },
        { "a default site without a connection", it => it.Hub().WithDefaultSite(it.AddSite("lyon", "203.0.113.20", "192.168.20.0/24")), "" },
        { "an existing site without a connection", it => it.ExistingSite("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/localNetworkGateways/lyon"), "" },
        { "a table and a group of no subnet", it => { it.AddRouteTable("outbound"); it.AddNetworkSecurityGroup("web"); }, "information GW6121 outbound; information GW6121 web" },
        { "a NAT gateway of no subnet", it => it.AddNatGateway("out"), "information GW6121 out" },
        { "a NAT gateway of a subnet", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddSubnet("app", "10.0.1.0/24").WithNatGateway(it.AddNatGateway("out")), "" },
        { "a table of a GatewaySubnet alone", it => it.AddVirtualNetwork("hub", "10.0.0.0/16").AddGatewaySubnet("10.0.255.0/27").WithRouteTable(it.AddRouteTable("inbound")), "" },
        { "an existing table of no subnet", it => it.ExistingRouteTable("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/routeTables/t"), "" },
        { "two secrets, of which both tunnels use one", it => { var hub = it.Hub(); var paris = it.AddSecret("paris-psk"); it.AddSecret("lyon-psk"); hub.ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), paris); hub.ConnectTo(it.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), paris); }, "warning GW9004 lyon-psk" },
    };

    public static TheoryData<string, string, string> Circuits => new()
    {
        { "Equinix", "Amsterdm", "warning GW8027 circuit" },
        { "Equinixx", "Amsterdam", "warning GW8027 circuit" },
        { "Equinixx", "Amsterdm", "warning GW8027 circuit; warning GW8027 circuit" },
        { "equinix", "amsterdam2", "" },
        { "Equinix", "Silicon Valley", "" },
        { "Equinix", "SiliconValley2", "" },
        { "Equinix", "Silicon Vally", "warning GW8027 circuit" },
        { "Equinix", "Rio de Janeiro", "" },
        { "Equinix", "Amsterdam3", "" },
        { "Equinix", "Bern", "" },
        { "Equinix", "Porto", "" },
        { "Equinix", "Pariss", "warning GW8027 circuit" },
        { "AT&T Netbond", "Dallas", "" },
        { "AT&TNetBond", "Dallas", "" },
        { "Vocus Group", "Sydney", "" },
        { "A provider of tomorrow", "Utopia", "" },
    };

    /// <summary>The lab is peered with the hub and denies it access; what else there is.</summary>
    public static TheoryData<string, Action<TopologyBuilder, VirtualNetwork, VirtualNetwork>, string> Denied => new()
    {
        { "no subnets", (_, _, _) => { }, "" },
        { "a subnet without a group", (_, _, lab) => lab.AddSubnet("bench", "10.2.1.0/24"), "warning GW6016 lab" },
        { "a subnet with a group", (it, _, lab) => lab.AddSubnet("bench", "10.2.1.0/24").WithNetworkSecurityGroup(it.AddNetworkSecurityGroup("bench")), "" },
        { "one of two with a group", (it, _, lab) => { lab.AddSubnet("bench", "10.2.1.0/24").WithNetworkSecurityGroup(it.AddNetworkSecurityGroup("bench")); lab.AddSubnet("desk", "10.2.2.0/24"); }, "warning GW6016 lab" },
        { "a subnet of the other side", (_, hub, _) => hub.AddSubnet("web", "10.0.1.0/24"), "" },
        { "a GatewaySubnet", (_, _, lab) => lab.AddGatewaySubnet("10.2.255.0/27"), "" },
        { "a subnet for a service of Azure's", (_, _, lab) => lab.AddSubnet("AzureFirewallSubnet", "10.2.1.0/26"), "" },
        { "a subnet whose name is known at deployment", (it, _, lab) => lab.AddSubnet(it.AddParameter<Name>("name"), "10.2.1.0/24"), "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_nothing_uses_is_reported(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Found(describe, "GW4007", "GW6121", "GW9004")));

    [Theory]
    [MemberData(nameof(Circuits))]
    public void What_is_nearly_a_known_name_is_a_slip(string provider, string location, string expected) =>
        Assert.Equal(expected, Found(it => it.AddExpressRouteCircuit("circuit", provider, location, Bandwidth.Gbps(1)), "GW8027"));

    [Theory]
    [MemberData(nameof(Denied))]
    public void A_denied_peer_meets_a_group(string name, Action<TopologyBuilder, VirtualNetwork, VirtualNetwork> say, string expected) =>
        Assert.Equal((name, expected), (name, Found(
            it =>
            {
                var (hub, lab) = (it.AddVirtualNetwork("hub", "10.0.0.0/16"), it.AddVirtualNetwork("lab", "10.2.0.0/16"));
                hub.PeerWith(lab).SideOf(lab).WithoutVirtualNetworkAccess();
                say(it, hub, lab);
            },
            "GW6016").Replace("hub/peering with lab/lab", "lab")));

    private static string Found(Action<TopologyBuilder> describe, params string[] rules) =>
        string.Join("; ", rules.Select(rule => Judged.Findings(describe, rule)).Where(found => found.Length > 0));
}
