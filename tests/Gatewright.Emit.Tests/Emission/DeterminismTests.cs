using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

/// <summary>
/// The same program gives the same bytes, wherever and whenever it runs: here, where it was compiled anew and others ran before it, and in processes of its
/// own, whose hashes, culture and time zone are others.
/// </summary>
public class DeterminismTests
{
    private static readonly Dictionary<string, string> Istanbul = new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati" };

    private static readonly Dictionary<string, string> Invariant = new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["TZ"] = "UTC" };

    public static TheoryData<string> Commands =>
        ["emit", "show", "check --format json --all", "check --format sarif", .. Emitters.All.Select(it => $"emit {it.Name}")];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Output_is_the_same_in_every_process_culture_and_time_zone(string command)
    {
        var arguments = command.Split(' ');
        var example = command == "emit classic" ? "ClassicVNet" : "Enterprise";
        var istanbul = Examples.Run(example, arguments, Istanbul);

        Assert.Equal(0, istanbul.ExitCode);
        Assert.NotEmpty(istanbul.Output);
        Assert.Equal(istanbul, Examples.Run(example, arguments, Invariant));
        Assert.Equal(istanbul, ExampleRun.Of(example, arguments));
    }
}
