using System.Collections.Concurrent;

namespace Gatewright.Tests;

/// <summary>The example programs: each is built when a test first asks for it, then started as often as tests like.</summary>
internal static class Examples
{
    /// <summary>A build server that stays would keep the test run waiting for its output.</summary>
    private static readonly Dictionary<string, string> NoServer = new() { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" };

    private static readonly ConcurrentDictionary<string, Lazy<string>> Built = new();

    private static string Output => Repository.Folder("artifacts", "tests", "examples");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.Folder("examples"), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Starts a built example.</summary>
    public static Finished Run(string name, string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Processes.Run(PathOf(name), arguments, environment);

    /// <summary>The file of a built example.</summary>
    public static string PathOf(string name) => Built.GetOrAdd(name, it => new(() => Build(it))).Value;

    /// <summary>Several test processes share what one of them built, as long as no source is newer.</summary>
    private static string Build(string name)
    {
        Directory.CreateDirectory(Output);
        using var turn = Turn();
        var newest = Sources().Max(File.GetLastWriteTimeUtc);
        // The first one builds the library and the analyzer, so that the others needn't look at what those are built from.
        BuildUnlessNewer("library", newest, Names.First());
        BuildUnlessNewer(name, newest, name, "-p:BuildProjectReferences=false", $"-p:ExampleOutput={Folder(name)}");
        return Path.Combine(Folder(name), name);
    }

    private static void BuildUnlessNewer(string what, DateTime newest, string name, params string[] properties)
    {
        var stamp = Path.Combine(Output, what + ".built");
        if (File.Exists(stamp) && File.GetLastWriteTimeUtc(stamp) > newest)
            return;
        var build = Processes.Run("dotnet", ["build", Repository.Folder("examples", name + ".cs"), .. properties, "-v", "quiet"], NoServer);
        Assert.True(build.ExitCode == 0, $"{name} doesn't build:\n{build.Output}{build.Error}");
        File.WriteAllText(stamp, "");
    }

    private static string Folder(string name) => Path.Combine(Output, name);

    private static IEnumerable<string> Sources() =>
        new[] { "src", "analyzers", "examples", "templates" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.Folder(folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root, "Directory.*.props"))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static FileStream Turn()
    {
        for (; ; Thread.Sleep(200))
        {
            try
            {
                return new(Path.Combine(Output, "turn"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another test process builds.
            }
        }
    }
}
