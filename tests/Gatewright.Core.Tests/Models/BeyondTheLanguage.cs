using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Models;

/// <summary>What no method can set and a document may hold: the model holds it, rules check it, and lowering doesn't throw.</summary>
public class BeyondTheLanguage
{
    [Fact]
    public void A_link_without_its_opposite()
    {
        var (document, peering) = Peered();
        peering.Links = [peering.Links[0]];
        peering.Links[0].RemoteGateways = document.Flag("$.resources[9].properties.useRemoteGateways");
        peering.Links[0].OnlyIPv6 = document.Flag("$.resources[9].properties.enableOnlyIPv6Peering");
        var topology = document.Topology.Built();
        Assert.Equal(["GW6007", "GW6015"], Ids(topology));
        Assert.Null(Assert.Single(topology.VirtualNetworks[0].Links).Opposite);
        Assert.Empty(topology.VirtualNetworks[1].Links);
    }

    [Fact]
    public void Links_that_disagree()
    {
        var (document, peering) = Peered();
        peering.Links[0].RemoteGateways = document.Flag("$.resources[9].properties.useRemoteGateways");
        peering.Links[1].WithoutVirtualNetworkAccess = document.Flag("$.resources[10].properties.allowVirtualNetworkAccess");
        Assert.Equal(["GW6007", "GW6010"], Ids(document.Topology.Built()));
    }

    [Fact]
    public void One_direction_between_two_gateways()
    {
        var (document, pair) = Document.WithPair();
        pair.Resources = [pair.Resources[0]];
        pair.Resources[0].SharedKey = document.Secret("key");
        var topology = document.Topology.Built();
        Assert.Empty(Ids(topology));
        Assert.All(topology.VpnGateways, gateway => Assert.Same(pair, Assert.Single(gateway.Connections)));
    }

    [Fact]
    public void Two_directions_with_two_keys_and_policies()
    {
        var (document, pair) = Document.WithPair();
        (pair.Resources[0].SharedKey, pair.Resources[1].SharedKey) = (document.Secret("one"), document.Secret("other"));
        pair.Resources[0].DpdTimeout = document.Fact<int>(8, "$.resources[20].properties.dpdTimeoutSeconds");
        pair.Resources[1].DpdTimeout = document.Fact<int>(3601, "$.resources[21].properties.dpdTimeoutSeconds");
        pair.Resources[1].PolicyBasedSelectors = document.Flag("$.resources[21].properties.usePolicyBasedTrafficSelectors");
        Assert.Equal(["GW4112", "GW4112", "GW4110"], Ids(document.Topology.Built()));
    }

    [Fact]
    public void Any_property_on_a_gateway_of_any_type()
    {
        var document = new Document();
        var hub = document.Network("hub", "10.0.0.0/16");
        var vpn = document.VpnGateway(hub, "vpn");
        vpn.DnsForwarding = document.Flag("$.resources[9].properties.enableDnsForwarding");
        var at = document.At("$.resources[10]");
        var circuits = new ExpressRouteGatewayElement(hub, at)
        {
            Name = document.Fact<Name>("er", "$.resources[10].name"),
            Sku = document.Fact<ExpressRouteGatewaySku>(ExpressRouteGatewaySku.ErGw1AZ, "$.resources[10].properties.sku.name"),
            Asn = document.Fact<long>(65_010, "$.resources[10].properties.bgpSettings.asn"),
            ActiveActive = document.Flag("$.resources[10].properties.activeActive"),
            HighBandwidth = document.Flag("$.resources[10].properties.enableHighBandwidthVpnGateway"),
        };
        circuits.PointToSite = new(circuits,
            at) { Pool = [document.Fact<Cidr>("172.16.0.0/24", "$.resources[10].properties.vpnClientConfiguration.vpnClientAddressPool")] };
        circuits.NatRules = [new(circuits, at) { Name = document.Fact<Name>("nat", "$.resources[10].properties.natRules[0].name"),
            From = document.Fact<Cidr>("10.0.1.0/24", "$"), To = document.Fact<Cidr>("100.64.1.0/24", "$") }];
        hub.Gateways = hub.Gateways.Add(circuits);
        var topology = document.Topology.Built();
        Assert.DoesNotContain(RuleBook.Check(topology), finding => finding.Severity == Severity.Error);
        Assert.Equal([vpn, circuits], topology.Gateways);
    }

    private static (Document Document, PeeringElement Peering) Peered()
    {
        var document = new Document();
        var (spoke, hub) = (document.Network("spoke", "10.1.0.0/16"), document.Network("hub", "10.0.0.0/16"));
        return (document, document.Topology.Add(new PeeringElement(spoke, hub, document.At("$.resources[9]"))));
    }

    /// <summary>The rules that report something, in the order of the document; the topology is lowered, too.</summary>
    private static IEnumerable<string> Ids(Topology topology)
    {
        Assert.NotEmpty(EmittedText.Json(topology));
        return RuleBook.Check(topology).Where(it => it.Severity != Severity.Information).Select(it => it.Rule.Id);
    }
}
