namespace Gatewright.Tests.Judging;

/// <summary>A folder of its own for the files that one call of Bicep reads and writes.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("gatewright-judge-").FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(_path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The files in it by their names.</summary>
    public IReadOnlyDictionary<string, string> Files => Directory.EnumerateFiles(_path, "*", SearchOption.AllDirectories)
        .ToDictionary(it => Path.GetRelativePath(_path, it), File.ReadAllText);

    public string Relative(string text) => text.Replace(_path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
