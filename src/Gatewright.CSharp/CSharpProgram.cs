using Gatewright.CSharp.Code;
using Gatewright.CSharp.Loops;
using Gatewright.CSharp.Programs;
using Gatewright.Model;

namespace Gatewright.CSharp;

/// <summary>
/// A topology as a C# program. What it describes is the same topology: it gives the same template. The same topology gives the same text.
/// </summary>
/// <example><code>
/// var program = CSharpProgram.Write(topology, new() { Source = "main.json" });
/// File.WriteAllText("Program.cs", program.Text);
/// </code></example>
public sealed class CSharpProgram
{
    private CSharpProgram(string text, string? projectFile, ImmutableArray<CSharpRemark> remarks) =>
        (Text, ProjectFile, Remarks) = (text, projectFile, remarks);

    /// <summary>The program, with line feeds.</summary>
    public string Text { get; }

    /// <summary>The project that it belongs to, to be saved beside it as a <c>.csproj</c>; null for a file that runs by itself.</summary>
    public string? ProjectFile { get; }

    /// <summary>What the program couldn't say; empty for most topologies.</summary>
    public ImmutableArray<CSharpRemark> Remarks { get; }

    /// <summary>Writes a topology.</summary>
    /// <param name="topology">A built topology, from a program or from a document. Values of secrets aren't in it and so never in the text.</param>
    /// <param name="options">Null for a file that runs by itself.</param>
    public static CSharpProgram Write(Topology topology, CSharpProgramOptions? options = null)
    {
        options ??= new();
        var writer = new TopologyWriter(topology);
        var pieces = SharedIds.Extract(LoopFinder.Fold(Inlining.Apply(SharedValues.Extract(topology, Hoisting.Apply(writer.Write())))));
        return new(
            ProgramText.Print(pieces, options),
            options.Style == ProgramStyle.Project ? ProgramText.Project(options.PackageVersion) : null,
            writer.Remarks);
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
