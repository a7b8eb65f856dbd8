using Gatewright.Tests;

namespace Gatewright.CSharp.Tests;

/// <summary>What written programs look like: read them as you would read those of a colleague.</summary>
public sealed class WrittenProgramTests
{
    [Theory]
    [InlineData("SiteToSite")]
    [InlineData("Peering")]
    [InlineData("NatOverlap")]
    [InlineData("PointToSiteGroups")]
    [InlineData("Secrets")]
    [InlineData("ExistingHub")]
    [InlineData("GlobalReachAndDirect")]
    [InlineData("VNetToVNet")]
    [InlineData("Enterprise")]
    public void An_example_is_written(string name) => Snapshot.Matches(
        CSharpProgram.Write(Described.All.Single(it => it.Name == $"examples/{name}").Topology, new() { PackageVersion = "1.0.0" }).Text, $"{name}.txt");
}
