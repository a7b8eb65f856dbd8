using Gatewright.Model;

namespace Gatewright.Core.Tests.Models;

/// <summary>A topology as a reader of a JSON document makes it: without a handle, and each fact with its place in the document.</summary>
internal sealed class Document
{
    private int places;

    public Document()
    {
        Topology = new(new(), At("$"));
        Topology.Name = Fact<Name>("contoso", "$.name");
        Topology.DefaultRegion = Fact<Region>("westeurope", "$.location");
    }

    public Topology Topology { get; }

    /// <summary>Two gateways with a connection from each to the other.</summary>
    public static (Document Document, VNetToVNetConnectionElement Pair) WithPair()
    {
        var document = new Document();
        var west = document.VpnGateway(document.Network("west", "10.0.0.0/16"), "west-vpn");
        var network = document.Network("east", "10.1.0.0/16", "10.0.255.0/27");
        var east = document.VpnGateway(network, "east-vpn");
        network.AddressSpace = [network.AddressSpace[0]];
        network.GatewaySubnets[0].Prefixes = [document.Fact<Cidr>("10.1.255.0/27", "$.resources[12].properties.subnets[9].properties.addressPrefix")];
        return (document, document.Topology.Add(new VNetToVNetConnectionElement(west, east, document.At("$.resources[20]"))));
    }

    /// <summary>The next place: each is on a line of its own.</summary>
    public DocumentPlace At(string path, DocumentPlace? within = null) => new LinePlace(places++, path, within);

    public Setting<T> Fact<T>(Value<T> value, string path, DocumentPlace? within = null) => Topology.Journal.Setting(value, new(At(path, within)));

    public VirtualNetworkElement Network(string name, params string[] prefixes)
    {
        var at = At($"$.resources[{Topology.Journal.Count + places}]");
        var network = Topology.Add(new VirtualNetworkElement(Topology, at) { Name = Fact<Name>(name, $"{at.Path}.name", at) });
        network.AddressSpace = [.. prefixes.Select((prefix, index) => Fact<Cidr>(prefix, $"{at.Path}.properties.addressSpace.addressPrefixes[{index}]", at))];
        return network;
    }

    public SubnetElement Subnet(VirtualNetworkElement network, string name, string prefix)
    {
        var at = At($"{network.Origin.Place!.Path}.properties.subnets[{network.Subnets.Length}]", network.Origin.Place);
        var subnet = new SubnetElement(network, at) { Name = Fact<Name>(name, $"{at.Path}.name", at),
            Prefixes = [Fact<Cidr>(prefix, $"{at.Path}.properties.addressPrefix", at)] };
        network.Subnets = network.Subnets.Add(subnet);
        return subnet;
    }

    public VpnGatewayElement VpnGateway(VirtualNetworkElement network, string name)
    {
        var subnet = At($"{network.Origin.Place!.Path}.properties.subnets[9]");
        network.GatewaySubnets = [new(network, subnet) { Prefixes = [Fact<Cidr>("10.0.255.0/27", $"{subnet.Path}.properties.addressPrefix", subnet)] }];
        var at = At($"$.resources[{places}]");
        var gateway = new VpnGatewayElement(network, at)
        {
            Name = Fact<Name>(name, $"{at.Path}.name", at),
            Sku = Fact<VpnGatewaySku>(VpnGatewaySku.VpnGw1AZ, $"{at.Path}.properties.sku.name", at),
        };
        network.Gateways = network.Gateways.Add(gateway);
        return gateway;
    }

    public SecretElement Secret(string name) =>
        Topology.Add(new SecretElement(Topology, At($"$.parameters.{name}")) { Name = Fact<Name>(name, $"$.parameters.{name}"), ArmName = name,
        IsUsed = true });

    public Flag Flag(string path) => new(At(path));

    private sealed class LinePlace(int number, string path, DocumentPlace? within) : DocumentPlace(number, within)
    {
        public override string Path => path;

        public override int Line => Number + 1;

        public override int Column => 5;
    }
}
