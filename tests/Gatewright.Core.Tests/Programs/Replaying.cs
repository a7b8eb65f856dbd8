using Gatewright.Analyzers;

namespace Gatewright.Tests.Programs;

/// <summary>Reads a program as the analyzer does.</summary>
internal static class Replaying
{
    public static Replay Replayed(this SourceProgram program, OnFault onFault = OnFault.Rethrow) => Replay.Of(program.Compiled().Compilation, onFault: onFault);
}
