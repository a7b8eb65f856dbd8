using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Gatewright.Tests;

/// <summary>
/// The real Bicep CLI, from the NuGet package the project references. On another platform build with
/// <c>-p:BicepPath=/path/to/bicep</c>, or go without.
/// </summary>
internal sealed record BicepCommand(string Path)
{
    private static readonly Lazy<(BicepCommand? Command, string? Reason)> Found = new(Find);

    /// <summary>Why there is no Bicep CLI here; null when there is one.</summary>
    public static string? WhyNone => Found.Value.Reason;

    public static BicepCommand Instance =>
        Found.Value.Command ?? throw new InvalidOperationException(WhyNone);

    /// <summary>Runs the command to its end.</summary>
    public (int ExitCode, string Output, string Error) Run(params IEnumerable<string> arguments) => Run(ImmutableDictionary<string, string>.Empty, arguments);

    /// <summary>Runs the command to its end.</summary>
    /// <param name="environment">Variables beside those of this process.</param>
    /// <param name="arguments">Its arguments.</param>
    public (int ExitCode, string Output, string Error) Run(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
    {
        using var process = Start(redirectInput: RedirectInput.No, arguments, environment);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    public Process StartServer() => Start(RedirectInput.Yes, ["jsonrpc", "--stdio"]);

    /// <summary>Evaluates expressions in one process. Each answer is one line; a refused expression takes two, of which this keeps the reason.</summary>
    public string[] Evaluate(IEnumerable<string> expressions)
    {
        using var process = Start(RedirectInput.Yes, ["console"]);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        foreach (var expression in expressions)
            process.StandardInput.WriteLine(expression);
        process.StandardInput.Close();
        process.WaitForExit();
        _ = error.Result;
        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("cidr", StringComparison.Ordinal)).ToArray();
    }

    private enum RedirectInput { No, Yes }

    private Process Start(RedirectInput redirectInput, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Path, arguments)
        {
            RedirectStandardInput = redirectInput is RedirectInput.Yes,
            RedirectStandardOutput = true,
            RedirectStandardError = true,

            // Most processes live for two seconds: profiling and collecting beside them would cost a third of that.
            Environment = { ["DOTNET_TieredPGO"] = "0", ["DOTNET_gcConcurrent"] = "0" },
        };
        foreach (var (name, value) in environment ?? ImmutableDictionary<string, string>.Empty)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{Path} did not start.");
    }

    private static (BicepCommand?, string?) Find()
    {
        var path = typeof(BicepCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(attribute => attribute.Key is "BicepPath")?.Value;
        if (string.IsNullOrEmpty(path))
            return (null, "The build named no BicepPath.");
        path = System.IO.Path.GetFullPath(path.Replace('\\', System.IO.Path.DirectorySeparatorChar));
        if (!File.Exists(path))
            return (null, $"There is no Bicep CLI at {path}.");

        try
        {
            var command = new BicepCommand(Executable(path));
            var (exitCode, output, error) = command.Run("--version");
            return exitCode is 0 && output.Contains("Bicep CLI", StringComparison.Ordinal)
                ? (command, null)
                : (null, $"{path} --version ended with {exitCode}: {error}");
        }
        catch (Exception problem) when (problem is Win32Exception or IOException or UnauthorizedAccessException)
        {
            return (null, $"{path} does not run on {RuntimeInformation.RuntimeIdentifier}: {problem.Message}");
        }
    }

    // Packages may be unpacked without the executable bit, into a folder that is not ours to change.
    private static string Executable(string path)
    {
        if (OperatingSystem.IsWindows() || File.GetUnixFileMode(path).HasFlag(UnixFileMode.UserExecute))
            return path;
        var copy = System.IO.Path.Combine(Directory.CreateTempSubdirectory("gatewright-bicep-").FullName, "bicep");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(System.IO.Path.GetDirectoryName(copy)!, recursive: true);
        File.Copy(path, copy);
        File.SetUnixFileMode(copy, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return copy;
    }
}
