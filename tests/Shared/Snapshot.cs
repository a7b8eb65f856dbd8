using System.Runtime.CompilerServices;

namespace Gatewright.Tests;

/// <summary>
/// Compares whole outputs with reviewed files beside the test (<c>Snapshots/NAME</c>).
/// Run the tests with <c>UPDATE_SNAPSHOTS=1</c> to write what came out, then review the difference.
/// </summary>
internal static class Snapshot
{
    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1";

    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name);
        if (Updates)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no snapshot {path}: run once with UPDATE_SNAPSHOTS=1 and review what it writes.");
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: false);
    }
}
