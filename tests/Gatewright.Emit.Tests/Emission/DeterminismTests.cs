using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

/// <summary>
/// The same program gives the same bytes, wherever and whenever it runs: here, where it was compiled anew and others ran before it, and in processes of its
/// own, whose hashes, culture and time zone are others.
/// </summary>
public class DeterminismTests
{
    private static readonly Dictionary<string, string> Istanbul = new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" };

    private static readonly Dictionary<string, string> Invariant = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["TZ"] = "UTC" };

    [Theory]
    [InlineData("emit")]
    [InlineData("show")]
    [InlineData("check --format json --all")]
    [InlineData("check --format sarif")]
    public void Output_is_the_same_in_every_process_culture_and_time_zone(string command)
    {
        var arguments = command.Split(' ');
        var istanbul = Examples.Run("Enterprise", arguments, Istanbul);

        Assert.Equal(0, istanbul.ExitCode);
        Assert.NotEmpty(istanbul.Output);
        Assert.Equal(istanbul, Examples.Run("Enterprise", arguments, Invariant));
        Assert.Equal(istanbul, ExampleRun.Of("Enterprise", arguments));
    }

    /// <summary>What all emitters write, in one process: starting one takes longer than emitting.</summary>
    [Theory]
    [InlineData("Enterprise", "clients/vpn-weu/azurevpnconfig.xml")]
    [InlineData("ClassicVNet", "classic/NetworkConfig.xml")]
    public void Files_are_the_same_in_every_process_culture_and_time_zone(string example, string file)
    {
        var istanbul = Files(arguments => Examples.Run(example, arguments, Istanbul));

        Assert.Contains(file, istanbul.Keys);
        Assert.Equal(istanbul, Files(arguments => Examples.Run(example, arguments, Invariant)));
        Assert.Equal(istanbul, Files(arguments => ExampleRun.Of(example, arguments)));
    }

    private static SortedDictionary<string, string> Files(Func<string[], Finished> run)
    {
        using var folder = new TemporaryFolder();
        var finished = run(["emit", "all", "--output", folder.Path]);
        Assert.True(finished.ExitCode == 0, finished.Error);
        return new(folder.Files.Where(it => File.Exists(folder.Of(it))).ToDictionary(it => it.Replace('\\', '/'), it => File.ReadAllText(folder.Of(it))),
            StringComparer.Ordinal);
    }
}
