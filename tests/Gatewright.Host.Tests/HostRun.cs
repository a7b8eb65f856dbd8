using Gatewright.Arm.Planning;
using Gatewright.Terminals;

namespace Gatewright.Tests;

/// <summary>One run of a topology's program in this process: how it ended and what it wrote where.</summary>
internal sealed record HostRun(int Exit, string Output, string Error)
{
    public static async Task<HostRun> Of(TopologyBuilder topology, params string[] args) => await Of(topology, colour: false, ArmLimits.Azure, args);

    public static async Task<HostRun> InColour(TopologyBuilder topology, params string[] args) => await Of(topology, colour: true, ArmLimits.Azure, args);

    /// <summary>As if Azure took less.</summary>
    public static async Task<HostRun> Within(ArmLimits limits, TopologyBuilder topology, params string[] args) =>
        await Of(topology, colour: false, limits, args);

    private static async Task<HostRun> Of(TopologyBuilder topology, bool colour, ArmLimits limits, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(new(output, colour), new(error, colour), Clock.AtRelease, "site") 
        {
            Limits = limits,
            Place = new("net works/Program.cs", 12),
        };
        var exit = await TopologyHost.RunAsync(topology, args, terminal, options: null);
        return new(exit, output.ToString(), error.ToString());
    }
}

/// <summary>A clock that stands still.</summary>
internal sealed class Clock(DateTime now) : TimeProvider
{
    public static Clock AtRelease { get; } = new(Rules.RuleBook.ReleaseDate);

    public override DateTimeOffset GetUtcNow() => new(now);
}
