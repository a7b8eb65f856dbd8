using Gatewright.Rules;

namespace Gatewright.Core.Tests.Conventions;

public class Silence
{
    /// <summary>
    /// Classic networks are retired as such, a verb alone leaves a secret unused, a connection that has a key asks for no certificate, a provider's circuit
    /// takes
    /// less than one on Direct ports, a network that is created has no subnet that exists, a GatewaySubnet alone is half a peering of subnets, a group that
    /// is created asks for one of all else, and a gateway alone has one tunnel to a device, whichever is named; no value is to blame.
    /// </summary>
    private static readonly string[] WhateverIsSaid = ["GW3015", "GW4010", "GW4119", "GW4129", "GW6012", "GW9004", "GW8011", "GW8044", "GW9005"];

    public static TheoryData<string> Sayings => [.. Verb.All.Select(verb => verb.ToString())];

    /// <summary>What is supplied at deployment, or can't be computed by a reader of the source, is never held against a program.</summary>
    [Theory]
    [MemberData(nameof(Sayings))]
    public void Every_scalar_deferred_is_silent(string saying)
    {
        var stage = new Stage(Scalars.Deferred);
        stage.Say(Verb.All.Single(verb => verb.ToString() == saying).Twin!);
        Assert.Empty(FindingsOf(stage, finished: false));
        Assert.Empty(FindingsOf(stage.Finished(), finished: true));
    }

    private static IEnumerable<Finding> FindingsOf(Stage stage, bool finished) =>
        RuleBook.Check(stage.Topology.Snapshot(finished)).Where(finding => !WhateverIsSaid.Contains(finding.Rule.Id));
}
