using System.Text;
using System.Text.Json;

namespace Gatewright.Tool.Inputs;

/// <summary>The Bicep CLI that the user has. It turns Bicep into a template.</summary>
/// <param name="path">Where it is; null if it wasn't found.</param>
internal sealed class BicepCompiler(string? path)
{
    public const string Missing = "Bicep files need the Bicep CLI, and there is none on PATH: install it (az bicep install), or say where it is with --bicep.";

    /// <summary>On PATH, or where the Azure CLI puts it.</summary>
    public static BicepCompiler Found(string? given) => new(given ?? Candidates().FirstOrDefault(File.Exists));

    /// <summary>A template, and the parameters file of a <c>.bicepparam</c>.</summary>
    /// <returns>What Bicep says if it refuses the file.</returns>
    public async Task<(byte[]? Template, byte[]? Parameters, string? Refusal)> BuildAsync(InputFile file, CancellationToken cancellation)
    {
        if (path is null)
            return (null, null, Missing);
        var verb = file.Kind is InputKind.BicepParameters ? "build-params" : "build";
        try
        {
            var (exit, output, error) = await ChildProcess.AskAsync(path, [verb, file.Path, "--stdout"], cancellation);
            return exit is not 0 ? (null, null, error.Trim())
                : file.Kind is InputKind.Bicep ? (Encoding.UTF8.GetBytes(output), null, null)
                : Both(output);
        }
        catch (System.ComponentModel.Win32Exception refusal)
        {
            return (null, null, $"'{path}' can't be started: {refusal.Message.TrimEnd('.')}.");
        }
    }

    /// <summary>What <c>build-params</c> prints has both files as text.</summary>
    private static (byte[]? Template, byte[]? Parameters, string? Refusal) Both(string output)
    {
        using var both = JsonDocument.Parse(output);
        byte[]? Of(string name) =>
            both.RootElement.TryGetProperty(name, out var text) && text.GetString() is { } it ? Encoding.UTF8.GetBytes(it) : null;
        return Of("templateJson") is { } template
            ? (template, Of("parametersJson"), null)
            : (null, null, "names no template of its own; write using 'FILE.bicep'");
    }

    private static IEnumerable<string> Candidates()
    {
        var name = OperatingSystem.IsWindows() ? "bicep.exe" : "bicep";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Append(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".azure", "bin"))
            .Select(folder => Path.Combine(folder, name));
    }
}
