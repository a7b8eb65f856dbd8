using BenchmarkDotNet.Attributes;
using Gatewright.Model;
using Gatewright.Reachability;
using Gatewright.Rules;

namespace Gatewright.Benchmarks;

/// <summary>What routes and answers about reachability cost in estates of hubs with up to 400 spokes each.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReachabilityBenchmarks
{
    private Topology topology = null!;
    private Routing routing = null!;
    private SiteElement office = null!;

    [Params(100, 400, 1_000, 10_000)]
    public int Networks { get; set; }

    [GlobalSetup]
    public void Describe()
    {
        topology = Estates.WithOneOffice(Networks).Build();
        office = topology.Sites.First(site => !site.Prefixes.IsEmpty);
        if (RuleBook.Check(topology).Any(finding => finding.Severity == Severity.Error))
            throw new InvalidOperationException("The estate is meant to be valid.");
        AllRoutes();
    }

    /// <summary>The effective routes of every subnet and gateway.</summary>
    [Benchmark]
    public int AllRoutes()
    {
        routing = new(topology, Certainty.Promised);
        var count = 0;
        foreach (var network in topology.VirtualNetworks)
        {
            foreach (var subnet in network.Subnets)
                count += routing.Of(subnet).Routes.Length;
            if (!network.Gateways.IsEmpty)
                count += routing.OfGateways(network).Routes.Length;
        }

        return count;
    }

    /// <summary>One promise, after the routes.</summary>
    [Benchmark]
    public int OneAnswer() => (int)Question.Ask(routing, Endpoint.Of(topology.VirtualNetworks[1])!, Endpoint.Of(office)!).Verdict;

    /// <summary>Who reaches whom of the first hub: its spokes, itself and one of its offices, each with each.</summary>
    [Benchmark]
    public int MatrixOfOneHub()
    {
        var ends = topology.VirtualNetworks.Take(401).Select(it => Endpoint.Of(it)!).Where(it => !it.Places.IsEmpty)
            .Append(Endpoint.Of(office)!).ToImmutableArray();
        var matrix = new ReachMatrix(new(topology, Certainty.Promised), ends);
        var reached = 0;
        for (var from = 0; from < ends.Length; from++)
        {
            for (var to = 0; to < ends.Length; to++)
            {
                if (from != to && matrix.Verdict(from, to) == Verdict.Reached)
                    reached++;
            }
        }

        return reached;
    }
}
