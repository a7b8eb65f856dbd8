using Gatewright.Model;
using Gatewright.Tests.Programs;

namespace Gatewright.CSharp.Tests;

/// <summary>Elements as a reader of a document makes them: what a program can't say is there.</summary>
internal sealed class Document
{
    private int number;

    public Document() => Topology = new(new Journal(), Place("$")) { Name = Set<Name>(new Name("main")), DefaultRegion = Set<Region>(Region.WestEurope) };

    public Topology Topology { get; }

    public DocumentPlace Place(string path) => new TestPlace(number++, path);

    public Setting<T> Set<T>(Value<T> value) => new(value, new(Place($"$.value{number}")));

    public Flag On() => new(Place($"$.flag{number}"));

    public VirtualNetworkElement Network(string name, string block) => Topology.Add(new VirtualNetworkElement(Topology, Place($"$.{name}"))
    {
        Name = Set<Name>(name), AddressSpace = [Set<Cidr>(block)], OwnRegion = Set<Region>(Region.WestEurope),
    });

    public VpnGatewayElement VpnGateway(VirtualNetworkElement network, string name)
    {
        var gateway = new VpnGatewayElement(network, Place($"$.{name}")) { Name = Set<Name>(name), Sku = Set<VpnGatewaySku>(VpnGatewaySku.VpnGw1AZ) };
        network.Gateways = network.Gateways.Add(gateway);
        return gateway;
    }

    public ExpressRouteGatewayElement ExpressRouteGateway(VirtualNetworkElement network, string name)
    {
        var gateway = new ExpressRouteGatewayElement(network, Place($"$.{name}")) { Name = Set<Name>(name), Sku = Set<ExpressRouteGatewaySku>(ExpressRouteGatewaySku.ErGw1AZ) };
        network.Gateways = network.Gateways.Add(gateway);
        return gateway;
    }

    public SecretElement Secret(string name) => Topology.Add(new SecretElement(Topology, Place($"$.parameters.{name}")) { Name = Set<Name>(name), ArmName = name, IsUsed = true });

    public ParameterElement Parameter(string name) => Topology.Add(new ParameterElement(Topology, Place($"$.parameters.{name}")) { Name = Set<Name>(name), ArmName = name });

    /// <summary>The program, which has to compile and to describe what is written in the same way again.</summary>
    public CSharpProgram Written()
    {
        var program = CSharpProgram.Write(Topology.Built(), new() { PackageVersion = "1.0.0", Source = "main.json" });
        var again = CSharpProgram.Write(new SourceProgram(program.Text).Compiled().Completed().Single(), new() { PackageVersion = "1.0.0", Source = "main.json" });
        Assert.Equal(WithoutComments(program.Text), WithoutComments(again.Text));
        return program;
    }

    private static string WithoutComments(string text) => string.Join('\n', text.Split('\n').Where(it => !it.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    private sealed class TestPlace(int number, string path) : DocumentPlace(number, null)
    {
        public override string Path => path;

        public override int Line => Number + 1;

        public override int Column => 1;
    }
}
