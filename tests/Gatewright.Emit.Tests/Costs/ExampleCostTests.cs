using System.Globalization;
using System.Text.Json;
using Gatewright.Tests.Emission;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Costs;

/// <summary>What the examples cost, against arithmetic that was done by hand.</summary>
public class ExampleCostTests
{
    public static TheoryData<string, string, string, string> Arithmetic
    {
        get
        {
            var rows = new TheoryData<string, string, string, string>();
            var file = Repository.Folder("tests", "Gatewright.Emit.Tests", "Costs", "arithmetic.txt");
            foreach (var line in File.ReadLines(file).Where(it => !it.StartsWith('#')))
            {
                if (line.Split('|', StringSplitOptions.TrimEntries) is [var name, var time, var clients, var traffic])
                    rows.Add(name, time, clients, traffic);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Arithmetic))]
    public void An_example_costs_what_its_program_says(string name, string time, string clients, string traffic)
    {
        var still = Cost(name);
        var busy = Cost(name, "--traffic-gb", "1000", "--clients", "150");

        Assert.Equal((Worked(time), 0), (still.Fixed, still.Traffic));
        Assert.Equal((Worked(time) + Worked(clients), Worked(traffic)), (busy.Fixed, busy.Traffic));
    }

    [Fact]
    public void No_example_is_left_out() => Assert.Equal(Examples.Names, Arithmetic.Select(it => it.Data.Item1));

    [Theory]
    [InlineData("ClassicVNet", "modern/modern-vpn/modern-vpn-to-legacy: sent to a classic network; it isn't known which region that stands in")]
    [InlineData("ExistingHub", "orders/peering with shared: in and out of orders, to shared; it isn't known before deployment whether both stand in one region")]
    [InlineData("Secrets", "vault: sent to the Internet, to sites and to clients; no price is known for [resourceGroup().location]")]
    [InlineData("Enterprise")]
    public void What_has_no_price_is_listed(string name, params string[] lines) =>
        Assert.Equal(lines, Cost(name).Unknown);

    private static (decimal Fixed, decimal Traffic, string[] Unknown) Cost(string name, params string[] arguments)
    {
        var run = ExampleRun.Of(name, ["cost", "--format", "json", .. arguments]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(root.GetProperty("perMonth").GetDecimal(), root.GetProperty("items").EnumerateArray().Sum(it => it.GetProperty("perMonth").GetDecimal()));
        return (
            root.GetProperty("fixedPerMonth").GetDecimal(), root.GetProperty("trafficPerMonth").GetDecimal(),
            [.. root.GetProperty("unknown").EnumerateArray().Select(it => $"{it.GetProperty("path")}: {it.GetProperty("what")}; {it.GetProperty("reason")}")]);
    }

    /// <summary>A sum of products.</summary>
    private static decimal Worked(string sum) => sum.Split('+').Sum(product => product.Split('*', StringSplitOptions.TrimEntries)
        .Aggregate(1m, (result, factor) => result * decimal.Parse(factor, CultureInfo.InvariantCulture)));
}
