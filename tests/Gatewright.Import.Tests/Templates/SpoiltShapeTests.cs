using Gatewright.ArmLanguage;
using Gatewright.Tests;

namespace Gatewright.Import.Tests.Templates;

/// <summary>Whatever a template contains, it is read and checked, and no key in it gets any further.</summary>
public class SpoiltShapeTests
{
    // Far below the defaults, so that the worst of many templates takes no more than a moment.
    private static readonly ImportOptions Options = new() { Limits = ArmLimits.Default with { MaxWork = 20_000_000, MaxResources = 2_000 } };

    [Fact]
    public void It_is_read_checked_shown_and_emitted()
    {
        var (networks, findings) = (0, 0);
        var failures = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var seed in LongRun.Seeds(normally: 400, atLength: 20_000))
        {
            try
            {
                var imported = ArmImport.Read(SpoiltShape.Of(seed), Options);
                var found = imported.Check();
                Assert.All(found, finding => Assert.NotNull(finding.Origin.Place));
                var text = string.Join('\n', found.Select(it => it.Message)) + Shape.Text(imported) + Passages.Emitted(imported.Topology);
                Assert.False(text.Contains(SpoiltShape.Mark, StringComparison.Ordinal), $"A key stands in:\n{text}");
                networks += imported.Topology.VirtualNetworks.Length;
                findings += found.Length;
            }
            catch (Exception problem)
            {
                // One of each kind says enough.
                var place = problem.StackTrace?.Split('\n').FirstOrDefault(it => it.Contains("Gatewright", StringComparison.Ordinal));
                failures.TryAdd($"{problem.Message}\n{place}", seed);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{networks} networks, {findings} findings");
        Assert.True(failures.Count == 0, string.Join('\n', failures.Select(it => $"Seed {it.Value}: {it.Key}")));
        Assert.True(networks > 250 && findings > 150, "The templates are spoilt too much to show anything.");
    }
}
