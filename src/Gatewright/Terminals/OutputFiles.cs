using System.Security;
using System.Text;

namespace Gatewright.Terminals;

/// <summary>A file to write: its name or path, and its text.</summary>
internal sealed record OutputFile(string Path, string Text);

/// <summary>Writes files all or none: to temporary files beside their places first, then moved.</summary>
internal static class OutputFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the files, with the folders they need.</summary>
    /// <param name="files">Each with its path.</param>
    /// <param name="cancellation">Heeded until the first file takes its place; then all do.</param>
    /// <returns>Null, or what stands in the way.</returns>
    public static string? TryWrite(IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var written = new List<(string Temporary, string Path)>();
        try
        {
            foreach (var file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                if (Obstacle(file.Path) is { } obstacle)
                    return obstacle;
                Directory.CreateDirectory(Folder(file.Path));
                var temporary = Path.Combine(Folder(file.Path), $".{Path.GetFileName(file.Path)}.{Path.GetRandomFileName()}");
                written.Add((temporary, file.Path));
                File.WriteAllText(temporary, file.Text, Utf8);
            }

            cancellation.ThrowIfCancellationRequested();
            foreach (var (temporary, path) in written)
                File.Move(temporary, path, overwrite: true);
            return null;
        }
        catch (Exception refusal) when (refusal
            is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException or ArgumentException)
        {
            return WithoutTemporary(refusal.Message, written).TrimEnd('.') + ".";
        }
        finally
        {
            foreach (var (temporary, _) in written)
                Forget(temporary);
        }
    }

    /// <summary>Messages of the system name the temporary file, which no user knows.</summary>
    private static string WithoutTemporary(string message, IEnumerable<(string Temporary, string Path)> written) =>
        written.Aggregate(message, (text, file) => text.Replace(file.Temporary, Path.GetFullPath(file.Path), StringComparison.Ordinal));

    private static string Folder(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? path;

    private static string? Obstacle(string path)
    {
        if (Directory.Exists(path))
            return $"'{path}' is a folder, not a file.";
        for (var folder = Folder(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
                return $"'{folder}' is a file, not a folder.";
        }

        return null;
    }

    private static void Forget(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            // The reason it can't be deleted is the one it couldn't be written for, which is being reported.
        }
    }
}
