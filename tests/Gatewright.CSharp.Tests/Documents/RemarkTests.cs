using Gatewright.Expressions;
using Gatewright.Model;
using Gatewright.Tests;

namespace Gatewright.CSharp.Tests;

/// <summary>What a document can say and a program can't: a comment at its place, and a line of the report.</summary>
public sealed class RemarkTests
{
    private static readonly (string Name, Action<Document> Describe)[] Cases =
    [
        ("a peering with one link", it =>
        {
            var peering = it.Topology.Add(new PeeringElement(it.Network("hub", "10.0.0.0/16"), it.Network("spoke", "10.1.0.0/16"), it.Place("$.peering")));
            peering.Links = [peering.Links[0]];
        }),
        ("flags that disagree", it =>
        {
            var peering = it.Topology.Add(new PeeringElement(it.Network("hub", "10.0.0.0/16"), it.Network("spoke", "10.1.0.0/16"), it.Place("$.peering")));
            (peering.Links[0].GatewayTransit, peering.Links[1].ForwardedTraffic) = (it.On(), it.On());
            peering.Links[0].OnlyIPv6 = it.On();
        }),
        ("two keys of a pair", it =>
        {
            var (one, other) = (it.VpnGateway(it.Network("west", "10.1.0.0/16"), "west-vpn"), it.VpnGateway(it.Network("east", "10.2.0.0/16"), "east-vpn"));
            var pair = it.Topology.Add(new VNetToVNetConnectionElement(one, other, it.Place("$.pair")));
            (pair.Resources[0].SharedKey, pair.Resources[1].SharedKey) = (it.Secret("westKey"), it.Secret("eastKey"));
            pair.Resources[1].DpdTimeout = it.Set<int>(60);
        }),
        ("one direction of a pair", it =>
        {
            var (one, other) = (it.VpnGateway(it.Network("west", "10.1.0.0/16"), "west-vpn"), it.VpnGateway(it.Network("east", "10.2.0.0/16"), "east-vpn"));
            var pair = it.Topology.Add(new VNetToVNetConnectionElement(one, other, it.Place("$.pair")));
            pair.Resources = [pair.Resources[0]];
            pair.Resources[0].SharedKey = it.Secret("key");
        }),
        ("properties of another kind of gateway", it =>
        {
            var network = it.Network("hub", "10.0.0.0/16");
            var line = it.ExpressRouteGateway(network, "hub-er");
            (line.Asn, line.ActiveActive) = (it.Set<long>(65515L), it.On());
            it.VpnGateway(network, "hub-vpn").DnsForwarding = it.On();
        }),
        ("a site without an address, and a tunnel without a key", it =>
        {
            var gateway = it.VpnGateway(it.Network("hub", "10.0.0.0/16"), "hub-vpn");
            var site = it.Topology.Add(new SiteElement(it.Topology, it.Place("$.site")) { Name = it.Set<Name>("paris") });
            it.Topology.Add(new SiteToSiteConnectionElement(gateway, site, it.Place("$.connection")));
        }),
        ("an expression, and a parameter of two kinds", it =>
        {
            it.Parameter("space");
            var network = it.Network("hub", "10.0.0.0/16");
            network.AddressSpace = [it.Set<Cidr>(new Value<Cidr>.Deferred("space"))];
            network.FlowTimeout = it.Set<int>(new Value<int>.Expression(Term.Function("add", new Term.Number(2), new Term.Number(3))));
            network.Subnets = [new SubnetElement(network, it.Place("$.subnet")) { Name = it.Set<Name>(new Value<Name>.Deferred("space")) }];
        }),
        ("two names by expressions, and a parameter that is called as theirs would be", it =>
        {
            it.Parameter("virtualNetworkName");
            foreach (var number in new[] { 1, 2 })
            {
                var network = it.Network($"net-{number}", $"10.{number}.0.0/16");
                network.Name = it.Set<Name>(new Value<Name>.Expression(Term.Function("add", new Term.Number(2), new Term.Number(number))));
                network.FlowTimeout = it.Set<int>(10);
            }
        }),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(it => it.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_a_comment_and_a_line_of_the_report(string name)
    {
        var document = new Document();
        Cases.Single(it => it.Name == name).Describe(document);

        var program = document.Written();

        Assert.NotEmpty(program.Remarks);
        Assert.All(program.Remarks, it => Assert.NotNull(it.Origin.Place));
        Snapshot.Matches($"{string.Concat(program.Remarks.Select(it => $"{it}\n"))}----\n{program.Text}", $"{name}.txt");
    }

    /// <summary>A parameter is there only when the topology is.</summary>
    [Fact]
    public void A_region_that_a_parameter_has_is_said_of_each_resource()
    {
        var document = new Document();
        document.Parameter("location");
        document.Topology.DefaultRegion = document.Set<Region>(new Value<Region>.Deferred("location"));
        document.Network("one", "10.1.0.0/16").OwnRegion = default;
        document.Network("two", "10.2.0.0/16").OwnRegion = default;
        var there = document.Network("there", "10.3.0.0/16");
        there.OwnRegion = default;
        there.Id = document.Set<ResourceId>(
            "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/there");
        document.VpnGateway(there, "vpn");

        Snapshot.Matches(document.Written().Text, "a region that a parameter has.txt");
    }

    /// <summary>A document has no order: the hub comes first, and what it says of each resource's region goes without saying.</summary>
    [Fact]
    public void The_hub_comes_first_and_regions_go_without_saying()
    {
        var document = new Document();
        var spokes = Enumerable.Range(1, 3).Select(number => document.Network($"spoke-{number}", $"10.{number}.0.0/16")).ToList();
        var hub = document.Network("hub", "10.0.0.0/16");
        document.VpnGateway(hub, "hub-vpn");
        foreach (var spoke in spokes)
        {
            var peering = document.Topology.Add(new PeeringElement(hub, spoke, document.Place("$.peering")));
            (peering.Links[0].GatewayTransit, peering.Links[1].RemoteGateways) = (document.On(), document.On());
        }

        Snapshot.Matches(document.Written().Text, "hub and spokes.txt");
    }
}
