using System.Diagnostics;
using System.Globalization;

namespace Gatewright.Comparisons;

/// <summary>A commit: its folder and the process that measures it.</summary>
internal sealed class Side(string folder) : IDisposable
{
    private readonly Process process = Start(Path.Combine(folder, "Comparison.dll"), "serve", readyToRun: false);

    /// <summary>A program that uses the packages of this commit, if there is one.</summary>
    private string Example => Path.Combine(folder, "example", "SiteToSite.dll");

    public bool HasExample => File.Exists(Example);

    public (double Time, double Bytes) Measure(string name)
    {
        process.StandardInput.WriteLine(name);
        var answer = process.StandardOutput.ReadLine()?.Split(' ') ?? throw new InvalidOperationException($"{folder}: '{name}' isn't measured.");
        return (double.Parse(answer[0], CultureInfo.InvariantCulture), double.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    /// <summary>A whole process: nanoseconds from its start to its end, and no bytes.</summary>
    public (double Time, double Bytes) EmitExample()
    {
        var watch = Stopwatch.StartNew();
        using var run = Start(Example, "emit");
        run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        return run.ExitCode == 0 ? (watch.Elapsed.TotalNanoseconds, double.NaN) : throw new InvalidOperationException($"{Example} fails.");
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }

    /// <param name="program">The assembly.</param>
    /// <param name="argument">What it is told.</param>
    /// <param name="readyToRun">Whether code that is precompiled is taken as it is: without tiers it stays so for good, less optimized than all other.</param>
    private static Process Start(string program, string argument, bool readyToRun = true) => Process.Start(new ProcessStartInfo("dotnet", [program, argument])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        Environment = { ["DOTNET_ReadyToRun"] = readyToRun ? "1" : "0" },
    })!;
}
