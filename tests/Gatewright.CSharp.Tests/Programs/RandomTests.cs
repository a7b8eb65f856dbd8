using Gatewright.Model;
using Gatewright.Tests;
using Gatewright.Tests.Programs;

namespace Gatewright.CSharp.Tests;

/// <summary>
/// Random topologies, right and wrong ones: a written program emits the same bytes and has the same findings. The normal run takes a few dozen;
/// <c>GATEWRIGHT_LONG_TESTS=1</c> takes hundreds.
/// </summary>
public sealed class RandomTests
{
    private static readonly int Topologies = Environment.GetEnvironmentVariable("GATEWRIGHT_LONG_TESTS") == "1" ? 600 : 40;

    [Theory]
    [InlineData(nameof(Care.Careful))]
    [InlineData(nameof(Care.Careless))]
    public void A_random_topology_is_written_with_what_is_wrong_with_it(string care) => Assert.All(
        Enumerable.Range(0, Topologies).Select(seed => new Recipe(seed, seed % 12, Enum.Parse<Care>(care))),
        recipe =>
        {
            var topology = RandomTopology.Of(recipe).Builder.Build();
            var again = Run(topology);

            Assert.Equal(Outcome.Emitted(topology), Outcome.Emitted(again));
            Assert.Equal(Outcome.Found(topology), Outcome.Found(again));
        });

    /// <summary>A hundred networks in five regions, each with what its subnets use.</summary>
    [Fact]
    public void A_large_estate_is_written()
    {
        var topology = LargeEstate.Of(100).Build();

        Assert.Equal(Outcome.Emitted(topology), Outcome.Emitted(Run(topology)));
    }

    private static Topology Run(Topology topology) =>
        new SourceProgram(CSharpProgram.Write(topology, new() { PackageVersion = "1.0.0" }).Text).Compiled().Completed().Single();
}
