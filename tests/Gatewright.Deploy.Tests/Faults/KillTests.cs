using System.Diagnostics;
using Gatewright.Tests;
using Gatewright.Tests.Programs;

namespace Gatewright.Deploy.Tests.Faults;

/// <summary>Programs that are killed while they deploy: whoever deploys next ends where nobody was killed. The long form kills fifty.</summary>
public class KillTests
{
    private const string Speed = "1500";

    [Fact]
    public async Task A_killed_deployment_ends_in_the_same_state()
    {
        using var whole = new TemporaryFolder();
        Assert.Equal(0, Run(whole, "deploy", "--yes").ExitCode);
        var expected = (Run(whole, "status").Output, Run(whole, "outputs").Output);
        var unfinished = 0;

        // Most of the time they wait for Azure.
        await Parallel.ForEachAsync(LongRun.Seeds(normally: 5, atLength: 50), async (seed, _) =>
        {
            using var folder = new TemporaryFolder();
            var killed = await KilledAsync(folder, TimeSpan.FromMilliseconds(new Random(seed).Next(200, 2500)));
            Interlocked.Add(ref unfinished, killed.Contains("Deployed: ", StringComparison.Ordinal) ? 0 : 1);

            var next = Run(folder, "deploy", "--yes");

            Assert.True(next.ExitCode == 0, $"seed {seed}: {next.Output}{next.Error}");
            Assert.Equal(expected, (Run(folder, "status").Output, Run(folder, "outputs").Output));
            Assert.Equal(0, Run(folder, "drift").ExitCode);
        });

        TestContext.Current.TestOutputHelper?.WriteLine($"{unfinished} were killed before the end");
        Assert.True(unfinished > 0, "Every program had ended before it was killed.");
    }

    [Fact]
    public async Task Ctrl_C_without_a_terminal_leaves_it_running()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "SIGINT is sent by kill, and env makes sure that it is heeded.");
        using var folder = new TemporaryFolder();
        using var process = Started(folder, speed: "10", "env", "--default-signal=INT");
        var error = process.StandardError.ReadToEndAsync();
        for (string? line; (line = await process.StandardOutput.ReadLineAsync()) is not null && !line.Contains("has begun", StringComparison.Ordinal);)
            Assert.DoesNotContain("has failed", line);

        Processes.Run("kill", ["-INT", $"{process.Id}"]);
        await process.WaitForExitAsync();

        Assert.Equal((130, "Azure goes on; watch it with status --wait.\n"), (process.ExitCode, await error));
        Assert.Equal(3, ExampleRun.Of("Coexistence", "status", "--local", folder.Path, "--speed", "10").ExitCode);
    }

    /// <param name="folder">Where the local Resource Manager keeps what it has.</param>
    /// <param name="speed">How many times faster than Azure it is.</param>
    /// <param name="before">What starts the program in its own place: shells start what runs in the background with SIGINT ignored.</param>
    private static Process Started(TemporaryFolder folder, string speed, params string[] before)
    {
        string[] line = [.. before, Examples.PathOf("Coexistence"), "deploy", "--yes", "--local", folder.Path, "--speed", speed];
        return Process.Start(new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        })!;
    }

    /// <summary>In this process, since starting one takes longer than all that it does.</summary>
    private static Finished Run(TemporaryFolder folder, string verb, params string[] more)
    {
        var run = ExampleRun.Of("Coexistence", [verb, "--local", folder.Path, "--speed", Speed, .. more]);
        // Windows deletes no file that a connection keeps open.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return run;
    }

    /// <summary>What it had written by then.</summary>
    private static async Task<string> KilledAsync(TemporaryFolder folder, TimeSpan after)
    {
        using var process = Started(folder, Speed);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await Task.Delay(after);
        process.Kill(entireProcessTree: true);
        await Task.WhenAll(process.WaitForExitAsync(), output, error);
        return await output;
    }
}
