using System.CommandLine;

namespace Gatewright;

/// <summary>
/// How <see cref="TopologyHost.RunAsync(TopologyBuilder, string[], TopologyHostOptions?, CancellationToken, string, int)"/> runs: where its output
/// goes, what the program is called, and commands of its own.
/// </summary>
/// <example><c>await topology.RunAsync(args, new() { Name = "net", Output = writer })</c></example>
public sealed class TopologyHostOptions
{
    /// <summary>Where findings, templates and trees go, without colours. Default: standard output. It isn't closed.</summary>
    public TextWriter? Output { get; init; }

    /// <summary>Where messages go, without colours. Default: standard error. It isn't closed.</summary>
    public TextWriter? Error { get; init; }

    /// <summary>What the program is called in help and messages. Default: the name of the file that was started.</summary>
    public string? Name { get; init; }

    /// <summary>
    /// Commands beside <c>check</c>, <c>emit</c> and <c>show</c>, which must have other names. What they throw reaches the caller of <c>RunAsync</c>.
    /// Default: none.
    /// </summary>
    public IReadOnlyList<Command> Commands { get; init; } = [];
}
