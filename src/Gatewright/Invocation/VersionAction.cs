using System.CommandLine;
using System.CommandLine.Invocation;
using Gatewright.Terminals;

namespace Gatewright.Invocation;

/// <summary>Prints the version of Gatewright rather than of the program that uses it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(HostVersion.Text + "\n");
        return ExitCode.Success;
    }
}
