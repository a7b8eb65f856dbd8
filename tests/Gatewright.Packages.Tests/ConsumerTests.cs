namespace Gatewright.Tests;

/// <summary>A plain <c>dotnet build</c> of projects that reference the one package.</summary>
public sealed class ConsumerTests(Packed packed)
{
    [Theory]
    [InlineData("Console")]
    [InlineData("Library")]
    [InlineData("Program")]
    [InlineData("Pinned")]
    [InlineData("MistakesRight")]
    public void What_is_right_builds_clean(string project)
    {
        Assert.Empty(packed.Consumers.Reported(project));
        Assert.Empty(packed.Consumers.Complaints(project));
    }

    [Theory]
    [InlineData("ConsoleWithOverlap", "Addresses.cs(5,102,5,117): error GW6001")]
    [InlineData("ConsoleWithoutSubnet", "Hubs.cs(8,27,8,40): error GW1101")]
    [InlineData("LibraryWithSmallSubnet", "Hub.cs(9,85,9,100): error GW1104")]
    [InlineData("ProgramWithBadPrefix", "Program.cs(6,50,6,62): error GW0001")]
    [InlineData("PinnedWithBadAddress", "Program.cs(5,90,5,101): error GW0001")]
    public void What_is_wrong_is_an_error_where_it_is_written(string project, string error) =>
        Assert.Equal(error, Assert.Single(packed.Consumers.Reported(project)).Line);

    [Fact]
    public void A_pinned_Core_brings_its_own_analyzer()
    {
        var analyzers = packed.Consumers.ArgumentsOf("PinnedWithBadAddress").Where(it => it.Contains("Gatewright.Analyzers.dll", StringComparison.Ordinal));

        Assert.Contains($"gatewright.core/{packed.LaterVersion}/", Assert.Single(analyzers).Replace('\\', '/'), StringComparison.OrdinalIgnoreCase);
    }
}
