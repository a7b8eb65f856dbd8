using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Valid;

/// <summary>
/// A valid program as somebody may write it: an example, a file of <c>Valid/Programs</c>, or a folder there. Its first line may say
/// <c>// args: …</c>, what it is started with, or <c>// given up</c>, that the analyzer is meant to say it didn't follow, or <c>// never finished</c>.
/// </summary>
/// <param name="Name">Its file or folder.</param>
/// <param name="Files">What is started comes first.</param>
internal sealed record ValidProgram(string Name, ImmutableArray<(string Path, string Text)> Files)
{
    private const string ArgsMark = "// args: ";

    private static readonly MetadataReference[] TestFramework =
        [MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location), MetadataReference.CreateFromFile(typeof(Assert).Assembly.Location), MetadataReference.CreateFromFile(typeof(IClassFixture<>).Assembly.Location)];

    public static ImmutableArray<ValidProgram> All { get; } = [.. OfExamples(), .. OfCorpus()];

    public string[] Args => FirstLine.StartsWith(ArgsMark, StringComparison.Ordinal) ? FirstLine[ArgsMark.Length..].Split(' ') : [];

    /// <summary>The one thing that the analyzer is meant to say of it, or nothing.</summary>
    public string Told => FirstLine.StartsWith("// given up", StringComparison.Ordinal) ? "GW0900" : FirstLine == "// never finished" ? "GW0902" : "";

    private string FirstLine => Files[0].Text.Split('\n')[0].TrimEnd();

    public SourceProgram Source() => Written(Files);

    /// <summary>The program with other texts.</summary>
    public static SourceProgram Written(IEnumerable<(string Path, string Text)> files) => new(files, TestFramework.DistinctBy(it => it.Display));

    private static IEnumerable<ValidProgram> OfExamples() => Examples.Names
        .Select(name => new ValidProgram($"examples/{name}", [($"{name}.cs", File.ReadAllText(Repository.Folder("examples", $"{name}.cs")))]));

    private static IEnumerable<ValidProgram> OfCorpus()
    {
        var folder = Repository.Folder("tests", "Gatewright.Analyzers.Tests", "Valid", "Programs");
        return Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal).Select(entry => new ValidProgram(
            Path.GetFileNameWithoutExtension(entry),
            [.. FilesOf(entry).OrderBy(file => Path.GetFileName(file) != "Program.cs").ThenBy(file => file, StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))]));
    }

    private static string[] FilesOf(string entry) => Directory.Exists(entry) ? Directory.GetFiles(entry, "*.cs") : [entry];
}
