using Gatewright.Core.Tests.Models;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>Rules about two sides, of which a document has one.</summary>
public class OneSidedRuleTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void Both_directions_of_a_pair_wait_only_where_there_are_two(int directions, int findings)
    {
        var (document, pair) = Document.WithPair();
        pair.Resources = [.. pair.Resources.Take(directions)];
        foreach (var direction in pair.Resources)
            direction.Mode = document.Fact<ConnectionMode>(ConnectionMode.ResponderOnly, "$.resources[20].properties.connectionMode");
        Assert.Equal(findings, RuleBook.Check(document.Topology.Built()).Count(it => it.Rule.Id == "GW4114"));
    }
}
