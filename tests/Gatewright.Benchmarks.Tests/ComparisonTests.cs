using Gatewright.Tests;

namespace Gatewright.Benchmarks.Tests;

/// <summary>The program behind <c>tests/Comparison/compare</c>, on one size and with these sources on both sides. The script itself builds another commit,
/// which takes minutes.</summary>
public sealed class ComparisonTests
{
    [Fact]
    public void Two_commits_are_measured_in_turns()
    {
        var run = Processes.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "Comparison.dll"), "compare", AppContext.BaseDirectory,
            AppContext.BaseDirectory, "--short"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "Networks", "---", "build: 10", "check: 10", "emit: 10", "bare writer: 10", "build, check, emit: 10", "read Straight: 1", "read Loop: 1",
                "Emit by the bare writer", "---", "10",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|')[1].Trim()));
    }
}
