using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>
/// The eight topologies of "About point-to-site VPN routing" (https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-point-to-site-routing, read in
/// the version of 2018-04-16) with what it says clients can access. Its site-to-site connections between networks are tunnels between their gateways here.
/// </summary>
public sealed class ClientArticleTests
{
    private readonly TopologyBuilder topology = new("article", Region.WestEurope);
    private readonly VirtualNetwork[] networks;

    public ClientArticleTests() => networks = [.. Enumerable.Range(1, 4).Select(number =>
        topology.AddVirtualNetwork($"vnet{number}", $"10.{number}.0.0/16").WithSubnet("web", $"10.{number}.1.0/24").WithGatewaySubnet($"10.{number}.255.0/27"))];

    [Fact]
    public void Clients_of_an_isolated_network_access_it() => Assert.Equal("vnet1", Accessed(Clients(Gateway(1))));

    /// <summary>Of 2018. The FAQ of 2021 asks for transit flags, so the fourth network is reached possibly, not surely.</summary>
    [Fact]
    public void Clients_access_peers_that_use_the_gateway_and_perhaps_the_others()
    {
        networks[0].PeerWith(networks[1]).WithGatewayTransit();
        networks[1].PeerWith(networks[2]);
        networks[0].PeerWith(networks[3]);
        var clients = Clients(Gateway(1));
        Assert.Equal("vnet1 vnet2", Accessed(clients));
        var possible = topology.Ask(clients, networks[3], certainty: Certainty.Possible);
        Assert.Equal(possible.Asked.ToString(), possible.OneWay.ToString());
        Assert.True(topology.Ask(clients, networks[2], certainty: Certainty.Possible).OneWay.IsEmpty);
    }

    [Fact]
    public void Clients_access_one_network_of_a_chain_without_bgp() => Assert.Equal("vnet1", Accessed(Clients(Chain(hasBgp: false, ends: 3)[0])));

    [Fact]
    public void Clients_access_all_networks_of_a_chain_with_bgp() => Assert.Equal("vnet1 vnet2 vnet3", Accessed(Clients(Chain(hasBgp: true, ends: 3)[0])));

    [Fact]
    public void Clients_do_not_access_a_branch_office_without_bgp()
    {
        var gateway = Gateway(1);
        gateway.ConnectTo(Office(hasBgp: false), topology.AddSecret("office-psk"));
        Assert.Equal("vnet1", Accessed(Clients(gateway)));
    }

    [Fact]
    public void Clients_access_a_branch_office_with_bgp()
    {
        var gateway = Gateway(1).WithBgp(65101);
        gateway.ConnectTo(Office(hasBgp: true), topology.AddSecret("office-psk"));
        Assert.Equal("vnet1 office", Accessed(Clients(gateway)));
    }

    [Theory]
    [InlineData(false, "vnet1")]
    [InlineData(true, "vnet1 vnet2 vnet3 office")]
    public void Clients_access_a_branch_office_behind_a_chain_where_all_of_it_has_bgp(bool hasBgp, string accessed)
    {
        var chain = Chain(hasBgp, ends: 3);
        chain[2].ConnectTo(Office(hasBgp), topology.AddSecret("office-psk"));
        Assert.Equal(accessed, Accessed(Clients(chain[0])));
    }

    private Site? Branch { get; set; }

    private Site Office(bool hasBgp)
    {
        Branch = hasBgp ? topology.AddSite("office", "203.0.113.10").WithBgp(65201, "10.101.0.254").WithAnnouncedPrefixes("10.101.0.0/16")
            : topology.AddSite("office", "203.0.113.10", "10.101.0.0/16");
        return Branch;
    }

    private VpnGateway Gateway(int number) => networks[number - 1].AddVpnGateway($"vpn{number}", VpnGatewaySku.VpnGw2AZ);

    private VpnGateway[] Chain(bool hasBgp, int ends)
    {
        var gateways = Enumerable.Range(1, ends).Select(number => hasBgp ? Gateway(number).WithBgp(65100 + number) : Gateway(number)).ToArray();
        for (var i = 1; i < ends; i++)
            gateways[i - 1].ConnectTo(gateways[i], topology.AddSecret($"psk{i}"));
        return gateways;
    }

    private static PointToSite Clients(VpnGateway gateway) => gateway.AddPointToSite("192.168.0.0/24").WithEntraId();

    private string Accessed(PointToSite clients) => string.Join(' ',
        networks.Where(network => topology.Reaches(clients, network) == Verdict.Reached).Select(network => network.Element.Path)
            .Concat(Branch is not null && topology.Reaches(clients, Branch) == Verdict.Reached ? ["office"] : []));
}
