using System.ComponentModel;

namespace Gatewright.Tests;

/// <summary>Packages of the npm registry in a folder of their own, which later runs find again.</summary>
/// <param name="Folder">Where they are.</param>
/// <param name="WhyNone">Why they can't be used here; null when they can.</param>
internal sealed record NodePackages(string Folder, string? WhyNone)
{
    /// <summary>Installs packages, unless they are there. No script of theirs runs.</summary>
    /// <param name="name">The folder's name.</param>
    /// <param name="packages">With their versions.</param>
    public static NodePackages Installed(string name, params string[] packages)
    {
        var folder = Repository.Folder("artifacts", "tests", "node", name);
        var stamp = Path.Combine(folder, "installed");
        if (File.Exists(stamp) && File.ReadAllText(stamp) == string.Join('\n', packages))
            return new(folder, null);
        Directory.CreateDirectory(folder);
        try
        {
            var install = Processes.Run(OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", .. packages]);
            if (install.ExitCode != 0)
                return new(folder, $"npm can't install {packages[0]} here (no network?): {install.Error.Trim().Split('\n')[0]}");
        }
        catch (Win32Exception)
        {
            return new(folder, "There is no Node.js here.");
        }

        File.WriteAllText(stamp, string.Join('\n', packages));
        return new(folder, null);
    }

    /// <summary>Runs a script that finds the packages, since a copy of it lies beside them.</summary>
    /// <param name="script">The script's path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="environment">Variables beside those of this process.</param>
    public Finished Run(string script, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var copy = Path.Combine(Folder, Path.GetFileName(script));
        File.Copy(script, copy, overwrite: true);
        return Processes.Run("node", [copy, .. arguments], environment, Folder);
    }
}
