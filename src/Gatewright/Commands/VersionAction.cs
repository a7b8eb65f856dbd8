using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Gatewright.Commands;

/// <summary>Prints the version of Gatewright rather than of the program that uses it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The version without the commit it was built from.</summary>
    public static string Version { get; } =
        typeof(TopologyHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";

    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(Version + "\n");
        return ExitCode.Fine;
    }
}
