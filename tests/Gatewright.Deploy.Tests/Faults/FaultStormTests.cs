using Gatewright.Local;
using Gatewright.Tests;

namespace Gatewright.Deploy.Tests.Faults;

/// <summary>Deployments in storms of random faults: none is lost, none doubled, none hangs. The long form has a thousand.</summary>
public class FaultStormTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Each_ends_and_the_next_one_makes_it_whole()
    {
        var ends = new Dictionary<string, int>();
        foreach (var seed in LongRun.Seeds(normally: 25, atLength: 1000))
        {
            using var azure = new TroubledAzure();
            var faults = new LocalFaults
            {
                Seed = seed,
                Rate = 0.05 + (0.25 * (seed % 5) / 4),
                Kinds = [.. new LocalFaults().Kinds.Where(it => it is not (FaultKind.Throttled or FaultKind.SlowBody)), FaultKind.OtherChange],
            };
            var ended = await azure.DeployAsync(faults);
            var end = $"{ended.State?.ToString() ?? "refused"} {ended.Code}".TrimEnd();
            ends[end] = ends.GetValueOrDefault(end) + 1;

            Assert.True(ended.State is DeploymentState.Succeeded || ended.Code is "NoAnswer" or "InternalServerError" or "ServiceUnavailable" or "TooManyRequests"
                or "UnreadableAnswer", $"seed {seed}: {end}");
            Assert.Equal((DeploymentState.Succeeded, null), await azure.DeployAsync(null));
            Assert.Equal("Nothing to do: 5 resources are as the program says.\n", await azure.PlannedAsync());
        }

        foreach (var (end, count) in ends.OrderByDescending(it => it.Value))
            output.WriteLine($"{count}: {end}");
    }
}
