using Gatewright.Core.Tests.Conventions;
using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Core.Tests.Models;

/// <summary>A built topology never changes, so that any number of threads may read it.</summary>
public class BuiltTopologies
{
    [Fact]
    public void Nothing_that_is_called_after_Build_changes_what_was_built()
    {
        var stage = new Stage(Scalars.Good);
        var calls = Verb.All.Select(verb => (Verb: verb, Subject: stage.The(verb.Handle), Arguments: stage.ArgumentsOf(verb))).ToArray();
        var built = stage.Topology.Build();
        var before = All(built);
        foreach (var (verb, subject, arguments) in calls)
        {
            verb.Call(subject, arguments);
            Assert.True(before == All(built), $"{verb} changed what was built");
        }

        foreach (var handle in calls.Select(call => call.Subject).Distinct())
            handle.MarkOpen();
        Assert.Equal(before, All(built));
        Assert.Equal(calls.Length, RuleBook.Check(stage.Topology.Build()).Count(finding => finding.Rule.Id == "GW0004"));
        Assert.Equal(before, All(built));
    }

    [Fact]
    public void A_check_of_what_is_yet_unfinished_changes_no_later_one()
    {
        var (once, often) = (RandomTopology.Of(new(7, 6, Care.Careless)).Builder, RandomTopology.Of(new(7, 6, Care.Careless)).Builder);
        for (var count = 0; count < 3; count++)
        {
            RuleBook.Check(often.Snapshot(finished: false));
            often.Check();
        }

        Assert.Equal(All(once.Build()), All(often.Build()));
    }

    [Fact]
    public void Many_threads_read_one_topology()
    {
        var built = RandomTopology.Of(new(11, 8, Care.Careless)).Builder.Build();
        var expected = All(RandomTopology.Of(new(11, 8, Care.Careless)).Builder.Build());
        var seen = new string[8];
        Parallel.For(0, seen.Length, index => seen[index] = All(built));
        Assert.All(seen, it => Assert.Equal(expected, it));
    }

    /// <summary>All that can be read of it: the model, what was noted, the findings and the template.</summary>
    private static string All(Topology topology) => string.Join(
        "\n",
        ModelText.Of(topology),
        string.Join("\n", topology.InvalidValues.Select(it => it.Origin)),
        string.Join("\n", topology.Misuses.Select(it => it.Origin)),
        string.Join("\n", topology.Acceptances.Select(it => it.Rule.Origin)),
        string.Join("\n", RuleBook.Check(topology).Select(it => $"{it} {it.AcceptanceReason}")),
        EmittedText.Json(topology));
}
