namespace Gatewright.Tool.Inputs;

/// <summary>Finds the files that arguments name.</summary>
internal static class InputFiles
{
    private const string Parameters = ".parameters.json";

    /// <summary>Folders with what tools put there.</summary>
    private static readonly string[] Skipped = ["bin", "obj", "node_modules"];

    /// <summary>The files of all arguments, each once, those of a folder in the order of their names.</summary>
    /// <param name="arguments">Files and folders.</param>
    /// <param name="parameters">The parameters file of the one template; null to use the one that lies beside each.</param>
    /// <param name="problems">What isn't there, or is nothing that can be read.</param>
    public static ImmutableArray<InputFile> Of(IEnumerable<string> arguments, string? parameters, List<string> problems)
    {
        var files = new List<InputFile>();
        foreach (var argument in arguments)
        {
            if (Directory.Exists(argument))
                files.AddRange(In(argument));
            else if (!File.Exists(argument))
                problems.Add($"There is no file or folder '{argument}'.");
            else if (KindOf(argument) is { } kind)
                files.Add(new(argument, kind, parameters ?? Beside(argument, kind)));
            else
                problems.Add($"'{argument}' is none of .json, .bicep, .bicepparam and .cs.");
        }

        return [.. files.DistinctBy(file => Path.GetFullPath(file.Path))];
    }

    private static InputKind? KindOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".json" or ".jsonc" => InputKind.Template,
        ".bicep" => InputKind.Bicep,
        ".bicepparam" => InputKind.BicepParameters,
        ".cs" => InputKind.Program,
        _ => null,
    };

    /// <summary>
    /// Templates and Bicep files of a folder and those in it. Other JSON isn't looked at, and modules of Bicep are checked by themselves, too.
    /// </summary>
    private static IEnumerable<InputFile> In(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (KindOf(path) is { } kind and not InputKind.Program && (kind is not InputKind.Template || TemplateSchema.IsTemplate(path)))
                yield return new(path, kind, Beside(path, kind));
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(inner);
            if (name.StartsWith('.') || Skipped.Contains(name, StringComparer.OrdinalIgnoreCase) || new DirectoryInfo(inner).LinkTarget is not null)
                continue;
            foreach (var file in In(inner))
                yield return file;
        }
    }

    private static string? Beside(string path, InputKind kind)
    {
        var beside = Path.ChangeExtension(path, null) + Parameters;
        return kind is InputKind.Template or InputKind.Bicep && File.Exists(beside) ? beside : null;
    }
}
