using Gatewright.Emit;

namespace Gatewright.Commands;

/// <summary>What was written, a line each: all files, or of many those of the folder itself, and each folder in it with the count of its files.</summary>
internal static class WrittenFiles
{
    /// <summary>How many files are listed one by one, and how many of a folder below.</summary>
    private const int Most = 20, MostOfAFolder = 3;

    public static IEnumerable<string> Lines(IReadOnlyList<EmittedFile> files, string folder)
    {
        if (files.Count <= Most)
            return files.Select(it => Line(folder, it.Name));
        return files.GroupBy(it => Below(it.Name), StringComparer.Ordinal).SelectMany(it => Lines([.. it], folder, it.Key));
    }

    private static IEnumerable<string> Lines(EmittedFile[] files, string folder, string below)
    {
        var most = below.Length == 0 ? Most : MostOfAFolder;
        if (files.Length <= most)
            return files.Select(it => Line(folder, it.Name));
        return below.Length > 0
            ? [FormattableString.Invariant($"{Line(folder, below)}, {files.Length:N0} files")]
            : [.. files.Take(most).Select(it => Line(folder, it.Name)), FormattableString.Invariant($"Wrote {files.Length - most:N0} more to {folder}")];
    }

    private static string Line(string folder, string name) => $"Wrote {Path.Combine(folder, name)}";

    /// <summary>The folder below the one that was named; empty for a file that is in that one.</summary>
    private static string Below(string name) => name.IndexOf('/', StringComparison.Ordinal) is > 0 and var end ? name[..end] : "";
}
