using System.Text.Json;

namespace Gatewright.Tests;

/// <summary>The command that estimates costs.</summary>
public class CostTests
{
    [Fact]
    public async Task Costs_are_estimated_while_something_is_wrong()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
        Assert.Equal(1, (await HostRun.Of(topology, "check")).Exit);

        var run = await HostRun.Of(topology, "cost");

        Assert.Equal((0, ""), (run.Exit, run.Error));
        Assert.StartsWith("contoso, 156.95 USD a month", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_no_zeros_at_the_end()
    {
        var run = await HostRun.Of(Topologies.Lawful(), "cost", "--format", "json");
        using var json = JsonDocument.Parse(run.Output);
        Assert.DoesNotMatch(@"\.\d*0,?\n", run.Output);
        Assert.Equal("USD", json.RootElement.GetProperty("currency").GetString());
    }

    [Theory]
    [InlineData("--traffic-gb", "-1", "--traffic-gb is a number of gigabytes from 0 on, such as 500.")]
    [InlineData("--clients", "-1", "--clients is a number from 0 on, such as 200.")]
    [InlineData("--traffic-gb", "much", "Cannot parse argument 'much'")]
    [InlineData("--currency", "EUR", "'EUR' not recognized")]
    public async Task What_makes_no_sense_is_refused(string option, string value, string message)
    {
        var run = await HostRun.Of(Topologies.Lawful(), "cost", option, value);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_amounts_and_currency_are_in_the_first_line()
    {
        var run = await HostRun.Of(Topologies.Lawful(), "cost", "--currency", "gbp", "--traffic-gb", "1");
        Assert.Matches(@"^contoso, [\d,]+\.\d\d GBP a month, [\d.]+ an hour\n", run.Output);
    }
}
