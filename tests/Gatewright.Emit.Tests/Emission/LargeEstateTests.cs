using Gatewright.Emit;
using Gatewright.Rules;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>An estate of twenty subscriptions and five regions, as the deployments it becomes. A long run takes ten times as much.</summary>
public class LargeEstateTests
{
    private static readonly int Networks = LongRun.Size(normally: 1_000, atLength: 10_000);

    [Fact]
    public void A_large_estate_becomes_deployments_that_Azure_takes_in_the_order_written_down()
    {
        var topology = LargeEstate.Of(Networks).Build();
        Assert.Equal(Networks, topology.VirtualNetworks.Length);
        Assert.Empty(RuleBook.Check(topology).Where(finding => finding.Severity != Severity.Information));

        var list = Lists.Of(topology);
        Assert.Empty(list.Problems);
        var written = WrittenList.Of(list);
        Judges.AssertClean(written, $"an estate of {Networks} networks");
        Assert.Equal(Networks, Count(written, "Microsoft.Network/virtualNetworks"));
        Assert.Equal(2 * topology.Peerings.Length, Count(written, "Microsoft.Network/virtualNetworks/virtualNetworkPeerings"));
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Networks:N0} networks: {list.Deployments.Length} deployments in {list.Deployments[^1].Stage} stages, {written.Files.Values.Sum(it => (long)it.Length):N0} bytes, {written.Files.Values.Max(it => it.Length):N0} at most");
    }

    private static int Count(WrittenList list, string type) =>
        list.Deployments.Sum(it => ArmDocument.Parse(list.Files[it.Text("template")!]).Resources.Count(resource => resource.Is(type)));
}
