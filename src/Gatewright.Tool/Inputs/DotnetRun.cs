using System.Diagnostics;

namespace Gatewright.Tool.Inputs;

/// <summary>Builds and starts a program of one file.</summary>
internal static class DotnetRun
{
    /// <param name="path">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellation">Stops the program with all that it has started.</param>
    /// <returns>What it printed, and what it or the compiler said besides.</returns>
    public static async Task<(int ExitCode, string Output, string Error)> AskAsync(string path, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", ["run", path, "--", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        using var program = new Process { StartInfo = start };
        program.Start();
        program.StandardInput.Close();
        using var stopped = cancellation.Register(() => program.Kill(entireProcessTree: true));
        var error = program.StandardError.ReadToEndAsync(cancellation);
        var output = await program.StandardOutput.ReadToEndAsync(cancellation);
        await program.WaitForExitAsync(cancellation);
        return (program.ExitCode, output, await error);
    }
}
