using Gatewright.Reachability;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <summary>
/// The engine and an oracle that shares no code with it agree about random topologies: the oracle sends single packets through literal tables, over every
/// way, and the answers back, while the engine says for whole sets who reaches whom.
/// </summary>
public sealed class OracleTests
{
    private const int Port = 443;

    [Fact]
    public void Sets_and_single_packets_agree() => SomeReach(Compare(LongRun.Seeds(normally: 200, atLength: 20_000), static (plan, _) => (plan, null)));

    [Fact]
    public void They_agree_when_one_part_is_lost() => SomeReach(Compare(LongRun.Seeds(normally: 200, atLength: 20_000), WithoutOne));

    private static void SomeReach((int Asked, int Reached) counted) => Assert.InRange(counted.Reached, counted.Asked / 20, counted.Asked / 2);

    /// <summary>Answers that enter through a gateway and leave to the appliance whose place sent them, as another door of it did.</summary>
    [Fact]
    public void They_agree_where_they_once_did_not() => Compare([408319, 408806, 409035, 409179, 409654], WithoutOne);

    private static (Plan Left, object? Lost) WithoutOne(Plan plan, int seed) =>
        plan.Parts.ToArray() is [_, ..] parts && parts[seed % parts.Length] is var lost ? (plan.Without(lost), lost) : (plan, null);

    private static (int Asked, int Reached) Compare(IEnumerable<int> seeds, Func<Plan, int, (Plan Left, object? Lost)> at)
    {
        var (asked, reached) = (0, 0);
        var wrong = new List<string>();
        foreach (var seed in seeds)
        {
            var plan = new PlanDrawing(seed).Draw();
            var program = new PlanProgram(plan);
            var (left, lost) = at(plan, seed);
            var oracle = lost is null ? new OraclePackets(plan, new(plan)) : new OraclePackets(left, new(left), new(plan));
            var routing = new Routing(program.Topology.Snapshot(finished: true), Certainty.Promised, lost is null ? Losses.None : new(program[lost].Element));
            foreach (var (from, to) in Ends(plan, seed))
            {
                var outcome = Question.Ask(routing, Endpoint.Of(program[from].Element)!, Endpoint.Of(program[to].Element)!, Services.TcpPort(Port));
                foreach (var (sender, target) in Addresses(from, to))
                {
                    var expected = oracle.Reaches(from, to, sender, target, Port);
                    (asked, reached) = (asked + 1, reached + (expected ? 1 : 0));
                    if (expected != Has(outcome, sender, target))
                        wrong.Add($"seed {seed}{(lost is null ? "" : $" without {program[lost].Element.Path}")}: {program[from].Element.Path} "
                            + $"{Block.Text(sender)} to {program[to].Element.Path} {Block.Text(target)}: oracle {expected}");
                }
            }

            if (wrong.Count > 20)
                break;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{asked} packets, of which {reached} reach and are answered");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        return (asked, reached);
    }

    /// <summary>Some pairs of each plan, the same in each run.</summary>
    private static IEnumerable<(object From, object To)> Ends(Plan plan, int seed)
    {
        var (places, random) = (plan.Places.ToArray(), new Random(seed));
        return Enumerable.Range(0, 12).Select(_ => (places[random.Next(places.Length)], places[random.Next(places.Length)])).Where(it => it.Item1 != it.Item2)
            .Distinct();
    }

    /// <summary>Addresses at the edges of what plans cut apart.</summary>
    private static IEnumerable<(uint Sender, uint Target)> Addresses(object one, object other) =>
        from sender in OraclePackets.Blocks(one).Distinct().Take(2)
        from target in OraclePackets.Blocks(other).Distinct().Take(2)
        from low in new uint[] { 4, 127 }
        from high in new uint[] { 4, 100 }
        select (sender.First + low, target.First + high);

    private static bool Has(Outcome outcome, uint sender, uint target) => outcome.Reached.Boxes.Any(box =>
        box.Sources.Contains(new IpAddress(IpVersion.IPv4, new(0, sender))) && box.Destinations.Contains(new IpAddress(IpVersion.IPv4, new(0, target))));
}
