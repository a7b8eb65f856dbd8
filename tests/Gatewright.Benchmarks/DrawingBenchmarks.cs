using BenchmarkDotNet.Attributes;
using Gatewright.Emit;
using Gatewright.Emit.Svg;
using Gatewright.Model;

namespace Gatewright.Benchmarks;

/// <summary>Pictures and reports, compared with the template of the same topology: spokes that are alike and fold, and spokes with a gateway each.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DrawingBenchmarks
{
    private const int Spokes = 400;

    private Topology topology = null!;

    [Params(true, false)]
    public bool IsAlike { get; set; }

    [GlobalSetup]
    public void Describe()
    {
        var builder = new TopologyBuilder("spokes", Region.WestEurope);
        Value<Cidr> space = "10.0.0.0/8";
        var hub = builder.AddVirtualNetwork("hub", "10.0.0.0/16").WithSubnet("shared", "10.0.0.0/24");
        for (var number = 1; number <= Spokes; number++)
        {
            var block = space.Subnet(24, 256 + number);
            var spoke = builder.AddVirtualNetwork($"spoke-{number:000}", block).WithSubnet("app", block.Subnet(26, 0));
            if (!IsAlike)
                spoke.WithGatewaySubnet(block.Subnet(27, 7)).AddVpnGateway($"vpn-{number:000}", VpnGatewaySku.VpnGw1AZ);
            hub.PeerWith(spoke);
        }

        topology = builder.Build();
    }

    [Benchmark(Baseline = true)]
    public int Arm() => ArmTemplate.Create(topology).Files.Length;

    [Benchmark]
    public int Svg() => new Picture(topology).Ids.Count;

    [Benchmark]
    public int Report() => TopologyReport.Files(topology).Length;
}
