namespace Gatewright.Tests;

/// <summary>The example programs: built once, one after the other, then started as often as tests like.</summary>
internal static class Examples
{
    /// <summary>A build server that stays would keep the test run waiting for its output.</summary>
    private static readonly Dictionary<string, string> NoServer = new() { ["MSBUILDDISABLENODEREUSE"] = "1", ["UseSharedCompilation"] = "false" };

    private static readonly Lazy<string> Built = new(BuildAll);

    private static string Output => Repository.Folder("artifacts", "tests", "examples");

    private static string Stamp => Path.Combine(Output, "built");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Repository.Folder("examples"), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Starts a built example.</summary>
    public static Finished Run(string name, string[] arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        Processes.Run(PathOf(name), arguments, environment);

    /// <summary>The file of a built example.</summary>
    public static string PathOf(string name) => Path.Combine(Built.Value, name, name);

    /// <summary>Several test processes share what one of them built, as long as no source is newer.</summary>
    private static string BuildAll()
    {
        Directory.CreateDirectory(Output);
        using var turn = Turn();
        if (File.Exists(Stamp) && File.GetLastWriteTimeUtc(Stamp) > Sources().Max(File.GetLastWriteTimeUtc))
            return Output;
        foreach (var name in Names)
        {
            var source = Repository.Folder("examples", name + ".cs");
            var build = Processes.Run("dotnet", ["build", source, "--output", Path.Combine(Output, name), "-v", "quiet"], NoServer);
            Assert.True(build.ExitCode == 0, $"{name} doesn't build:\n{build.Output}{build.Error}");
        }

        File.WriteAllText(Stamp, "");
        return Output;
    }

    private static IEnumerable<string> Sources() =>
        new[] { "src", "examples", "templates" }.SelectMany(folder => Directory.EnumerateFiles(Repository.Folder(folder), "*", SearchOption.AllDirectories))
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
