using Gatewright.Model;
using Gatewright.Reachability;

namespace Gatewright.Core.Tests.Reachability;

/// <summary>Asks the engine about handles, and writes its answers as tests compare them.</summary>
internal static class Asked
{
    public static Outcome Ask(this TopologyBuilder topology, Handle from, Handle? to, int? tcp = null, Certainty certainty = Certainty.Promised) => Question.Ask(
        new Routing(topology.Snapshot(finished: true), certainty), Endpoint.Of(from.Element)!, to is null ? Endpoint.Internet : Endpoint.Of(to.Element)!,
        tcp is { } port ? Services.TcpPort(port) : null);

    public static Verdict Reaches(this TopologyBuilder topology, Handle from, Handle? to, int? tcp = null, Certainty certainty = Certainty.Promised) =>
        topology.Ask(from, to, tcp, certainty).Verdict;

    /// <summary>The effective routes of a subnet, a line each, as Azure lists them.</summary>
    public static string Routes(this TopologyBuilder topology, Subnet subnet) => string.Join('\n',
        from route in new Routing(topology.Snapshot(finished: true), Certainty.Promised).Of((SubnetElement)subnet.Element).Routes
        select $"{route.Source} {(route.IsActive ? "Active" : "Invalid")} {route.Destination} {route.Hop} {route.NextHopAddress} {route.Name}".TrimEnd());

    /// <summary>Where the first way goes, element by element.</summary>
    public static string Way(this Outcome outcome) => string.Join(" > ", outcome.Arrivals[0].Trail.Hops().Select(hop => hop.At.Path).Distinct());

    public static string Way(this Arrival arrival) => string.Join(" > ", arrival.Trail.Hops().Select(hop => hop.At.Path).Distinct());
}
