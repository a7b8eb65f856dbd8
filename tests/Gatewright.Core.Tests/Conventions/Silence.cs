using Gatewright.Rules;

namespace Gatewright.Core.Tests.Conventions;

public class Silence
{
    public static TheoryData<string> Sayings => [.. Verb.All.Select(verb => verb.ToString())];

    /// <summary>What is supplied at deployment, or can't be computed by a reader of the source, is never held against a program.</summary>
    [Theory]
    [MemberData(nameof(Sayings))]
    public void Every_scalar_deferred_is_silent(string saying)
    {
        var stage = new Stage(Scalars.Deferred);
        stage.Say(Verb.All.Single(verb => verb.ToString() == saying).Twin!);
        Assert.Empty(RuleBook.Check(stage.Topology.Snapshot(finished: false)));
        Assert.Empty(RuleBook.Check(stage.Topology.Snapshot(finished: true)));
    }
}
