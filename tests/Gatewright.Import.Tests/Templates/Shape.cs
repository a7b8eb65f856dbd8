using Gatewright.Overview;
using Gatewright.Terminals;

namespace Gatewright.Import.Tests.Templates;

/// <summary>A template as people write it, in a shape that Azure's documentation, quickstarts, modules or exports have.</summary>
/// <param name="Name">The name of its file, without the ending.</param>
internal sealed record Shape(string Name)
{
    private static readonly string Folder = Gatewright.Tests.Repository.Folder("tests", "Gatewright.Import.Tests", "Templates", "Shapes");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*.json").Select(it => Path.GetFileNameWithoutExtension(it)).Order(StringComparer.Ordinal);

    public byte[] Bytes => File.ReadAllBytes(Path.Combine(Folder, Name + ".json"));

    /// <summary>What is expected of it: a line for each finding, with its verdict behind a dash.</summary>
    public string[] Verdicts => File.Exists(FindingsFile) ? File.ReadAllLines(FindingsFile) : [];

    private string FindingsFile => Path.Combine(Folder, Name + ".findings.txt");

    public ImportedTopology Imported() => ArmImport.Read(Bytes);

    public static string Line(Gatewright.Rules.Finding finding) => $"{finding.Rule.Id} {finding.Severity} {finding.Origin.Place?.Path}";

    /// <summary>The topology as <c>show</c> prints it, then what isn't part of it and what is wrong with the template as one.</summary>
    public static string Text(ImportedTopology imported)
    {
        var text = new StringWriter { NewLine = "\n" };
        new Screen(text, colour: false).Write(TopologyTree.Of(imported.Topology));
        text.Write("\n");
        foreach (var part in imported.Unread)
            text.WriteLine($"unread {part}");
        foreach (var problem in imported.Problems)
            text.WriteLine($"{problem.Severity} {problem.Code} {problem.Place?.Path}");
        return text.ToString();
    }
}
