namespace Gatewright.Tests;

/// <summary>A folder of a test's own, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gatewright-");

    public string Path => folder.FullName;

    public string Of(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
        .Select(entry => System.IO.Path.GetRelativePath(Path, entry)).Order(StringComparer.Ordinal);

    public void Dispose() => folder.Delete(recursive: true);
}
