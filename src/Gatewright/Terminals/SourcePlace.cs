using System.Text.Json;

namespace Gatewright.Terminals;

/// <summary>A line of the program's source.</summary>
/// <param name="File">Relative to the repository's root, with slashes.</param>
/// <param name="Line">From 1.</param>
internal sealed record SourcePlace(string File, int Line)
{
    /// <summary>What SARIF calls the repository's root.</summary>
    public const string Base = "%SRCROOT%";

    /// <summary>What a deterministic build writes instead of the root.</summary>
    private const string MappedRoot = "/_/";

    /// <summary>From what the compiler knows of the caller.</summary>
    /// <param name="file">As the compiler wrote it: absolute as a rule.</param>
    /// <param name="line">From 1.</param>
    /// <returns>Null if the caller said nothing.</returns>
    public static SourcePlace? Of(string file, int line) => file.Length == 0 ? null : new(Relative(file), line);

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Line);
        json.WriteNumber("startColumn", 1);
        json.WriteNumber("endLine", Line + 1);
        json.WriteNumber("endColumn", 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Without a repository on this machine, relative to the current folder; a file that lies elsewhere keeps its name alone.</summary>
    private static string Relative(string file)
    {
        if (file.StartsWith(MappedRoot, StringComparison.Ordinal))
            return file[MappedRoot.Length..];
        var path = Path.GetRelativePath(Root(Path.GetDirectoryName(file)) ?? Environment.CurrentDirectory, file).Replace('\\', '/');
        return path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? Path.GetFileName(path) : path;
    }

    /// <summary>The folder with <c>.git</c>, which is a file in a work tree and in a submodule.</summary>
    private static string? Root(string? folder)
    {
        while (!string.IsNullOrEmpty(folder) && !Path.Exists(Path.Combine(folder, ".git")))
            folder = Path.GetDirectoryName(folder);
        return string.IsNullOrEmpty(folder) ? null : folder;
    }
}
