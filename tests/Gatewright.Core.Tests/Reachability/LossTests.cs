using Gatewright.Model;
using Gatewright.Reachability;
using Gatewright.Rules;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>A promise that survives the loss of a part is broken where the way surely ends with it, and the message names the loss.</summary>
public sealed class LossTests
{
    private readonly TopologyBuilder topology = new("losses", Region.WestEurope);
    private readonly VirtualNetwork hub;
    private readonly GatewaySubnet gatewaySubnet;

    public LossTests()
    {
        hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("web", "10.0.1.0/24");
        gatewaySubnet = hub.AddGatewaySubnet("10.0.255.0/26");
    }

    private VpnGateway Vpn(bool isActiveActive = false)
    {
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(65515);
        return isActiveActive ? vpn.WithActiveActive() : vpn;
    }

    private Site Office(int number, string prefix = "192.168.0.0/16") => topology.AddSite($"office{number}", $"203.0.113.{number}")
        .WithBgp(65010, $"172.31.255.{number}").WithAnnouncedPrefixes(prefix);

    private ExpressRouteCircuit Circuit(string name, string location) => topology.AddExpressRouteCircuit(name, "Equinix", location, Bandwidth.Mbps(500))
        .WithPrivatePeering(100, 65020, "172.31.0.0/30", "172.31.0.4/30").WithAnnouncedPrefixes("192.168.0.0/16");

    private ExpressRouteGateway Lines(params ExpressRouteCircuit[] circuits)
    {
        var gateway = hub.AddExpressRouteGateway("hub-er", ExpressRouteGatewaySku.ErGw1AZ);
        foreach (var circuit in circuits)
            gateway.ConnectTo(circuit);
        return gateway;
    }

    private string[] Broken() => [.. RuleBook.Check(topology.Snapshot(finished: true)).Where(finding => finding.Rule.Id == "GW6604").Select(it => it.Message)];

    [Fact]
    public void The_only_tunnel_of_a_gateway_is_a_single_point_of_failure_and_a_second_machine_brings_a_second_one()
    {
        var (vpn, office) = (Vpn(), Office(1));
        vpn.ConnectTo(office, topology.AddSecret("psk"));
        office.MustReach(hub).WithLossOfAny(NetworkPart.Tunnel);
        Assert.Equal(
            ["Without tunnel 'hub/hub-vpn/hub-vpn-to-office1', 'office1' can't reach 'hub': 'office1' has no connection left; make its gateway active-active, which "
                + "gives it a second tunnel, or add another way"], Broken());
        vpn.WithActiveActive();
        Assert.Empty(Broken());
    }

    [Fact]
    public void The_finding_is_at_the_part_and_points_at_what_is_lost()
    {
        var (vpn, office) = (Vpn(), Office(1));
        var tunnel = vpn.ConnectTo(office, topology.AddSecret("psk"));
        hub.MustReach(office).WithLossOfAny(NetworkPart.Circuit, NetworkPart.Tunnel);
        var finding = Assert.Single(RuleBook.Check(topology.Snapshot(finished: true)), it => it.Rule.Id == "GW6604");
        Assert.Equal(("WithLossOfAny", tunnel.Element.Origin), (finding.Origin.Name, Assert.Single(finding.Related)));
    }

    [Fact]
    public void A_standby_takes_too_long_for_what_survives_an_instance()
    {
        var (vpn, office) = (Vpn(), Office(1));
        vpn.ConnectTo(office, topology.AddSecret("psk"));
        var clients = vpn.AddPointToSite("172.16.0.0/24").WithEntraId();
        hub.MustReach(office).WithLossOfAny(NetworkPart.GatewayInstance);
        clients.MustReach(hub).WithLossOfAny(NetworkPart.GatewayInstance);
        Assert.Equal(2, Broken().Length);
        Assert.All(Broken(), message => Assert.StartsWith("Without an instance of gateway 'hub/hub-vpn', whose standby isn't there at once, '", message));
        vpn.WithActiveActive();
        Assert.Empty(Broken());
    }

    [Fact]
    public void Two_devices_of_one_place_stand_in_for_each_other_in_both_directions()
    {
        var vpn = Vpn(isActiveActive: true);
        var first = Office(1);
        vpn.ConnectTo(first, topology.AddSecret("psk1"));
        hub.MustReach(first).WithLossOfAny(NetworkPart.SiteDevice);
        first.MustReach(hub).WithLossOfAny(NetworkPart.SiteDevice);
        Assert.Equal(2, Broken().Length);
        vpn.ConnectTo(Office(2), topology.AddSecret("psk2"));
        Assert.Empty(Broken());
    }

    [Fact]
    public void A_device_that_has_a_part_of_the_networks_saves_that_part_alone()
    {
        var vpn = Vpn(isActiveActive: true);
        var first = Office(1);
        vpn.ConnectTo(first, topology.AddSecret("psk1"));
        vpn.ConnectTo(Office(2, "192.168.0.0/17"), topology.AddSecret("psk2"));
        first.MustReach(hub).WithLossOfAny(NetworkPart.SiteDevice);
        Assert.Equal(
            ["Without the device of 'office1', 'office1' reaches only a part of 'hub', not 192.168.128.0/17 to 10.0.1.0/24: 'office1' has no connection left; add "
                + "another site, or a circuit, with the same prefixes"], Broken());
    }

    [Fact]
    public void A_tunnel_takes_over_from_a_circuit_and_a_circuit_from_a_tunnel()
    {
        var (circuit, office) = (Circuit("amsterdam", "Amsterdam"), Office(1));
        Lines(circuit);
        circuit.MustReach(hub).WithLossOfAny(NetworkPart.Circuit, NetworkPart.PeeringLocation);
        hub.MustReach(circuit).WithLossOfAny(NetworkPart.Circuit, NetworkPart.PeeringLocation);
        Assert.Equal(4, Broken().Length);
        Vpn().ConnectTo(office, topology.AddSecret("psk"));
        office.MustReach(hub).WithLossOfAny(NetworkPart.Tunnel, NetworkPart.GatewayInstance, NetworkPart.SiteDevice);
        Assert.Empty(Broken());
    }

    [Fact]
    public void A_tunnel_over_the_circuit_is_lost_with_it()
    {
        var (circuit, office) = (Circuit("amsterdam", "Amsterdam"), Office(1));
        Lines(circuit);
        var tunnel = Vpn().WithPrivateAddresses().ConnectTo(office, topology.AddSecret("psk"));
        hub.MustReach(circuit).WithLossOfAny(NetworkPart.Circuit);
        Assert.Empty(Broken());
        tunnel.WithPrivateAddresses();
        Assert.Single(Broken());
    }

    [Fact]
    public void Two_circuits_of_one_location_are_lost_together()
    {
        var (one, other) = (Circuit("one", "Amsterdam"), Circuit("other", "amsterdam"));
        Lines(one, other);
        hub.MustReach(one).WithLossOfAny(NetworkPart.Circuit, NetworkPart.PeeringLocation);
        Assert.Equal(
            ["Without peering location 'Amsterdam', 'hub' can't reach 'one': nothing brings 'hub/web' a route to 192.168.0.0/16, so Azure drops it; add a circuit of "
                + "another location, or a tunnel, that leads to the same networks"], Broken());
    }

    [Theory]
    [InlineData("London")]
    [InlineData("Amsterdam2")]
    public void Circuits_of_two_locations_survive_the_loss_of_either(string location)
    {
        var (one, other) = (Circuit("one", "Amsterdam"), Circuit("other", location));
        Lines(one, other);
        one.MustReach(hub).WithLossOfAny(NetworkPart.PeeringLocation);
        Assert.Empty(Broken());
    }

    [Fact]
    public void A_circuit_of_a_metro_is_in_two_locations()
    {
        var metro = Circuit("metro", "Amsterdam Metro");
        Lines(metro);
        metro.MustReach(hub).WithLossOfAny(NetworkPart.PeeringLocation);
        Assert.Empty(Broken());
    }

    [Fact]
    public void A_promise_through_an_appliance_passes_it_after_the_loss_too()
    {
        var firewall = NextHop.VirtualAppliance("10.0.2.4");
        hub.WithSubnet("firewall", "10.0.2.0/24");
        var app = hub.AddSubnet("app", "10.0.3.0/24").WithRouteTable(topology.AddRouteTable("out").WithRoute("office", "192.168.0.0/16", firewall));
        gatewaySubnet.WithRouteTable(topology.AddRouteTable("in").WithRoute("app", "10.0.3.0/24", firewall));
        Lines(Circuit("amsterdam", "Amsterdam"));
        var office = Office(1);
        var vpn = Vpn(isActiveActive: true);
        vpn.ConnectTo(office, topology.AddSecret("psk"));
        app.MustReach(office).Through("10.0.2.4").WithLossOfAny(NetworkPart.Circuit);
        Assert.Empty(Broken());
    }

    [Fact]
    public void What_somebody_may_announce_or_an_existing_gateway_may_have_keeps_it_silent()
    {
        var office = Office(1);
        Vpn().ConnectTo(office, topology.AddSecret("psk"));
        hub.MustReach(office).WithLossOfAny(NetworkPart.Tunnel);
        Assert.Single(Broken());
        Lines(topology.AddExpressRouteCircuit("untold", "Equinix", "Amsterdam", Bandwidth.Mbps(500))
            .WithPrivatePeering(100, 65020, "172.31.0.0/30", "172.31.0.4/30"));
        Assert.Empty(Broken());
    }

    [Fact]
    public void A_promise_that_is_broken_anyway_is_told_once()
    {
        var office = Office(1);
        hub.MustReach(office).WithLossOfAny(NetworkPart.Tunnel);
        Assert.Empty(Broken());
        Assert.Contains(RuleBook.Check(topology.Snapshot(finished: true)), finding => finding.Rule.Id == "GW6601");
    }

    [Fact]
    public void Networks_that_are_joined_by_active_active_gateways_survive_the_loss_of_a_tunnel()
    {
        var east = topology.AddVirtualNetwork("east", "10.1.0.0/16").WithSubnet("web", "10.1.1.0/24").WithGatewaySubnet("10.1.255.0/26");
        var (one, other) = (Vpn(), east.AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw2AZ).WithBgp(65002));
        one.ConnectTo(other, topology.AddSecret("psk"));
        hub.MustReach(east).WithLossOfAny(NetworkPart.Tunnel);
        Assert.Single(Broken());
        other.WithActiveActive();
        Assert.Empty(Broken());
        hub.MustReach(east).WithLossOfAny(NetworkPart.GatewayInstance);
        Assert.StartsWith("Without an instance of gateway 'hub/hub-vpn'", Assert.Single(Broken()));
    }

    [Fact]
    public void A_device_that_keeps_up_one_tunnel_of_two_loses_its_way_with_that_tunnel_or_instance()
    {
        var (vpn, office) = (Vpn(isActiveActive: true), Office(1));
        var tunnel = vpn.ConnectTo(office, topology.AddSecret("psk"));
        hub.MustReach(office).WithLossOfAny(NetworkPart.Tunnel, NetworkPart.GatewayInstance);
        Assert.Empty(Broken());
        tunnel.WithOnlyTunnelTo(GatewayInstance.Second);
        Assert.Equal(
            ["Without tunnel 'hub/hub-vpn/hub-vpn-to-office1', 'hub' can't reach 'office1': nothing brings 'hub/web' a route to 192.168.0.0/16, so Azure drops it; "
                + "let its device keep up the tunnel to the other instance, too",
            "Without the second instance of gateway 'hub/hub-vpn', 'hub' can't reach 'office1': nothing brings 'hub/web' a route to 192.168.0.0/16, so Azure drops it; "
                + "let the device of 'office1' keep up the tunnel to the other instance, too"], Broken());
    }

    [Fact]
    public void Two_devices_with_one_tunnel_each_survive_an_instance_where_they_lead_to_both()
    {
        var vpn = Vpn(isActiveActive: true);
        var office = Office(1);
        var (one, other) = (vpn.ConnectTo(office, topology.AddSecret("psk1")), vpn.ConnectTo(Office(2), topology.AddSecret("psk2")));
        one.WithOnlyTunnelTo(GatewayInstance.First);
        hub.MustReach(office).WithLossOfAny(NetworkPart.GatewayInstance, NetworkPart.Tunnel);
        Assert.Empty(Broken());
        other.WithOnlyTunnelTo(GatewayInstance.First);
        Assert.StartsWith("Without the first instance of gateway 'hub/hub-vpn', 'hub' can't reach 'office1'", Assert.Single(Broken()));
    }

    [Fact]
    public void One_tunnel_of_a_gateway_without_a_second_instance_is_its_only_one_anyway()
    {
        var (vpn, office) = (Vpn(), Office(1));
        vpn.ConnectTo(office, topology.AddSecret("psk")).WithOnlyTunnelTo(GatewayInstance.First);
        hub.MustReach(office).WithLossOfAny(NetworkPart.GatewayInstance);
        Assert.StartsWith("Without an instance of gateway 'hub/hub-vpn', whose standby isn't there at once", Assert.Single(Broken()));
    }

    [Fact]
    public void Whole_gateways_peerings_and_networks_can_be_taken_away_for_a_question()
    {
        var web = topology.AddVirtualNetwork("web", "10.1.0.0/16").WithSubnet("front", "10.1.1.0/24");
        var peering = hub.PeerWith(web).WithGatewayTransit();
        var (vpn, office) = (Vpn(), Office(1));
        vpn.ConnectTo(office, topology.AddSecret("psk"));
        Assert.Equal(Verdict.Reached, Without());
        foreach (Handle lost in new Handle[] { vpn, peering, hub, office })
            Assert.Equal(Verdict.NotReached, Without(lost));

        Verdict Without(params Handle[] lost) => Question.Ask(
            new(topology.Snapshot(finished: true), Certainty.Promised, new(lost.Select(it => it.Element))),
            Endpoint.Of(web.Element)!, Endpoint.Of(office.Element)!).Verdict;
    }
}
