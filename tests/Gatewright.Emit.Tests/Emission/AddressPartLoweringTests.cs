using Gatewright.Emit;
using Gatewright.Tests.Judging;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

/// <summary>Addresses that sites, prefixes and gateways share across groups, and what is laid upon resources.</summary>
public class AddressPartLoweringTests
{
    /// <summary>Two gateways that connect by each other's addresses, in two groups: neither deployment may wait for the other.</summary>
    [Fact]
    public void What_lies_in_two_groups_is_judged_as_a_whole()
    {
        var program = new SourceProgram(File.ReadAllText(Repository.Folder("tests", "Gatewright.Emit.Tests", "Coverage", "Programs", "Extended.cs")));

        Matches(Assert.Single(program.Completed()), "extended.json");
    }

    [Fact]
    public void In_one_group_a_site_waits_for_its_address()
    {
        var topology = new TopologyBuilder("orders", Region.WestEurope);
        var prefix = topology.AddPublicIpPrefix("range", length: 31);
        var device = topology.AddPublicIp("appliance").WithPrefix(prefix);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).WithDeleteLock()
            .ConnectTo(topology.AddSite("appliance", device, "192.168.0.0/24"), topology.AddSecret("psk")).WithDeleteLock();
        topology.AddNatGateway("out").WithPublicIpPrefix(topology.AddPublicIpPrefix("out-range", length: 31));

        Matches(topology.Build(), "site-address.json");
    }

    [Fact]
    public void What_exists_is_referred_to_by_its_id()
    {
        const string Group = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network";
        var topology = new TopologyBuilder("orders", Region.WestEurope);
        var hub = topology.ExistingVirtualNetwork($"{Group}/virtualNetworks/hub", "10.0.0.0/16");
        hub.ExistingVpnGateway($"{Group}/virtualNetworkGateways/hub-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddSite("there", topology.ExistingPublicIp($"{Group}/publicIPAddresses/there"), "192.168.0.0/24"), topology.AddSecret("psk"));
        var rules = topology.AddNetworkSecurityGroup("web");
        rules.AllowInbound("https", priority: 100).WithDestinationGroups(topology.ExistingApplicationSecurityGroup($"{Group}/applicationSecurityGroups/web")).WithTcp("443");
        topology.AddPublicIp("next").WithPrefix(topology.ExistingPublicIpPrefix($"{Group}/publicIPPrefixes/range"));

        Matches(topology.Build(), "existing-parts.json", $"{Group}/publicIPAddresses/there");
    }

    private static void Matches(Model.Topology topology, string snapshot, params string[] existing)
    {
        var emitted = ArmTemplate.Create(topology);
        Assert.Empty(emitted.Problems);
        var json = Assert.Single(emitted.Deployments).Template.Render();
        Judges.AssertClean(json, snapshot, existing: existing);
        Snapshot.Matches(json, snapshot);
    }
}
