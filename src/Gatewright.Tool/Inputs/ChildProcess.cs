using System.Diagnostics;

namespace Gatewright.Tool.Inputs;

/// <summary>Another program that is started, asked and waited for.</summary>
internal static class ChildProcess
{
    /// <param name="path">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellation">Stops the program with all that it has started.</param>
    /// <returns>What it printed, and what it said besides.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">It can't be started.</exception>
    public static async Task<(int ExitCode, string Output, string Error)> AskAsync(string path, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
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
