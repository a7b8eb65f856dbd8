namespace Gatewright.Tool.Inputs;

/// <summary>Builds and starts a program of one file.</summary>
internal static class DotnetRun
{
    /// <param name="path">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancellation">Stops the program with all that it has started.</param>
    /// <returns>What it printed, and what it or the compiler said besides.</returns>
    public static Task<(int ExitCode, string Output, string Error)> AskAsync(string path, string[] arguments, CancellationToken cancellation) =>
        ChildProcess.AskAsync("dotnet", ["run", path, "--", .. arguments], cancellation);
}
