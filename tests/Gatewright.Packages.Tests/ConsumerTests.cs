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
    [InlineData("ConsoleWithOverlap", "?")]
    [InlineData("ConsoleWithoutSubnet", "?")]
    [InlineData("LibraryWithSmallSubnet", "?")]
    [InlineData("ProgramWithBadPrefix", "?")]
    [InlineData("PinnedWithBadAddress", "?")]
    public void What_is_wrong_is_an_error_where_it_is_written(string project, params string[] errors) =>
        Assert.Equal(errors, packed.Consumers.Reported(project).Select(it => it.Line));

    [Fact]
    public void A_pinned_Core_brings_its_own_analyzer()
    {
        var analyzers = packed.Consumers.ArgumentsOf("PinnedWithBadAddress").Where(it => it.Contains("Gatewright.Analyzers.dll", StringComparison.Ordinal));

        Assert.Contains($"gatewright.core/{packed.LaterVersion}/", Assert.Single(analyzers).Replace('\\', '/'), StringComparison.OrdinalIgnoreCase);
    }
}
