namespace Gatewright.Tests;

/// <summary>A single file that names the package.</summary>
public sealed class SingleFileTests(Packed packed)
{
    [Fact]
    public void What_is_right_builds_clean()
    {
        var (run, reported) = Built("Site", Networks.SingleFile);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty(reported);
        Assert.DoesNotContain("warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_is_an_error_where_it_is_written()
    {
        var (run, reported) = Built("Small", Networks.SingleFile.Replace("10.0.255.0/27", "10.0.255.0/30", StringComparison.Ordinal));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["Small.cs(5,78,5,93): error GW1104"], reported.Select(it => it.Line));
        Assert.Contains($"{packed.Of("single", "Small.cs")}(5,78): error GW1104: {reported[0].Message}", run.Output, StringComparison.Ordinal);
    }

    private (Finished Run, ImmutableArray<Reported> Reported) Built(string name, string program)
    {
        var file = packed.Of("single", $"{name}.cs");
        Directory.CreateDirectory(packed.Of("single"));
        File.WriteAllText(file, $"#:package Gatewright@{packed.Version}\n{program}");
        var run = packed.Dotnet("build", file, $"-p:ErrorLog={name}.sarif%2cversion=2.1");
        return (run, Reported.In(packed.Of("single", $"{name}.sarif")));
    }
}
