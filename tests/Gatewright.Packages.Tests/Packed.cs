using System.Globalization;
using System.Runtime.InteropServices;
using System.Security;
using Gatewright.Tests;

[assembly: AssemblyFixture(typeof(Packed))]

namespace Gatewright.Tests;

/// <summary>
/// The packages, in a version that has never been before (the machine's cache would serve an old one again), in a folder feed outside the
/// repository. Projects beside the feed restore from it and from wherever the machine restores from. Afterwards nothing of it is left.
/// </summary>
public sealed class Packed : IDisposable
{
    private readonly CompilerServer compiler = new();
    private readonly Dictionary<string, string> settings;
    private readonly string folder = Directory.CreateTempSubdirectory("gatewright-packages-").FullName;
    private readonly Lazy<Consumers> consumers;

    public Packed()
    {
        // Building a single file refuses a folder for a user's data that isn't there, which only some orders of the tests had made before.
        Directory.CreateDirectory(User);
        settings = new()
        {
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "true",
            ["SharedCompilationId"] = compiler.Name,
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
        };
        Version = $"{Release}-test.{DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture)}";
        // Analyzers of the sources have their say when the solution is built, and cost half the time here.
        Pack("Sdk.sln", Version, "-p:RunAnalyzers=false");
        // A later Core, for those who pin one.
        Pack("src/Gatewright.Core", LaterVersion, "--no-build");
        File.WriteAllText(Of("nuget.config"), $"""<configuration><packageSources><add key="packed" value="{SecurityElement.Escape(Feed)}" /></packageSources></configuration>""");
        consumers = new(() => new(this));
    }

    /// <summary>The version that all packages have.</summary>
    public string Version { get; }

    /// <summary>A later version, which Core has besides.</summary>
    public string LaterVersion => $"{Version}.1";

    /// <summary>The only system that libraries are precompiled for here: compiling takes long, and no other can be tried.</summary>
    public static string Machine { get; } =
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";

    public string Feed => Of("feed");

    private static string Release { get; } = typeof(TopologyBuilder).Assembly.GetName().Version!.ToString(3);

    private string User => Of("user");

    /// <summary>The projects that use the packages, built.</summary>
    internal Consumers Consumers => consumers.Value;

    public string Of(params string[] parts) => Path.Combine([folder, .. parts]);

    /// <summary>Runs the SDK as one does who uses the packages. What it keeps for a user goes with the folder.</summary>
    internal Finished Dotnet(params IEnumerable<string> arguments) =>
        Processes.Run("dotnet", arguments, new Dictionary<string, string>(settings) { ["XDG_DATA_HOME"] = User }, folder);

    internal void Write(Consumer consumer)
    {
        Directory.CreateDirectory(Of(consumer.Name));
        File.WriteAllText(Of(consumer.Project), consumer.ProjectText);
        foreach (var (file, text) in consumer.Files)
            File.WriteAllText(Of(consumer.Name, file), text);
    }

    public void Dispose()
    {
        compiler.Dispose();
        var cache = Processes.Run("dotnet", ["nuget", "locals", "global-packages", "--list"], settings).Output.Split(": ", 2)[1].Trim();
        foreach (var package in Directory.GetDirectories(cache, "gatewright*"))
        {
            foreach (var version in Directory.GetDirectories(package, $"{Version}*"))
                Directory.Delete(version, recursive: true);
            if (!Directory.EnumerateFileSystemEntries(package).Any())
                Directory.Delete(package);
        }

        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The assemblies have one version in each run, so that what hasn't changed isn't compiled again.</summary>
    private void Pack(string what, string version, params IEnumerable<string> options)
    {
        var run = Processes.Run(
            "dotnet",
            ["pack", what, "-p:VersionSuffix=test", $"-p:PackageVersion={version}", $"-p:PackageOutputPath={Feed}", $"-p:PrecompiledFor={Machine}",
                "--artifacts-path", Repository.Folder("artifacts", "tests", "packages"), .. options],
            settings);
        Assert.True(run.ExitCode == 0, $"{what} isn't packed:\n{run.Output}{run.Error}");
        Assert.DoesNotContain(": warning ", run.Output, StringComparison.Ordinal);
    }
}
