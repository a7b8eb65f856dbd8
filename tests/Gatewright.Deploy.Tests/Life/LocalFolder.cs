using Gatewright.Arm.Planning;
using Gatewright.Local;
using Gatewright.Terminals;

namespace Gatewright.Deploy.Tests.Life;

/// <summary>A folder of a local Resource Manager, and programs that are run against it as a person runs them.</summary>
internal sealed class LocalFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("gatewright-").FullName;

    public SteppingClock Clock { get; } = new();

    /// <summary>All that was ever written to output and error.</summary>
    public StringWriter Everything { get; } = new();

    private ArmLimits limits = ArmLimits.Azure;

    /// <summary>As if Azure took less in one template.</summary>
    public LocalFolder Within(ArmLimits fewer)
    {
        limits = fewer;
        return this;
    }

    /// <summary>Runs a verb with <c>--local</c>.</summary>
    public async Task<(int Exit, string Output, string Error)> RunAsync(TopologyBuilder topology, string verb, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(new(output, colour: false), new(error, colour: false), Clock, "site") { Limits = limits };
        var exit = await TopologyHost.RunAsync(topology, [verb, "--local", Path, .. arguments], terminal, options: null);
        Everything.Write($"{output}{error}");
        return (exit, $"{output}", $"{error}");
    }

    /// <summary>The same Resource Manager for requests of a test's own.</summary>
    public LocalResourceManager Open(LocalFaults? faults = null) => new(new() { Folder = Path, Clock = Clock, Faults = faults });

    /// <summary>The bytes of all files in the folder, as text.</summary>
    public string Stored() => string.Concat(Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Select(it => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(it))));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
