using System.Diagnostics;
using System.Reflection;

namespace Gatewright.Tests;

/// <summary>
/// The SDK's compiler server, as a user's builds share one. This one is of these tests alone, so that it holds no analyzer of another run and ends with them.
/// A compiler that starts for each of thirty projects is compiled itself each time, as far as it isn't native code.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly Process process;

    public CompilerServer()
    {
        var compilers = typeof(CompilerServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == "Compilers").Value!;
        process = Process.Start("dotnet", [Path.Combine(compilers, "bincore", "VBCSCompiler.dll"), $"-pipename:{Name}"]);
    }

    /// <summary>What builds call it by.</summary>
    public string Name { get; } = $"gatewright-{Guid.NewGuid():N}";

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
