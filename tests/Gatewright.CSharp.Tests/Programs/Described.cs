using Gatewright.Model;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;
using Gatewright.Tests.Valid;

namespace Gatewright.Tests;

/// <summary>A topology that a program of this repository describes.</summary>
/// <param name="Name">Where the program stands.</param>
/// <param name="Topology">What it built.</param>
internal sealed record Described(string Name, Topology Topology)
{
    private static readonly Lazy<ImmutableArray<Described>> Run = new(() => [.. Sources().AsParallel().AsOrdered().SelectMany(it => Of(it.Name, it.Program, it.Args))]);

    /// <summary>Of the examples, what holds on the pages of rules, the valid programs and those that show methods; each is run once.</summary>
    public static ImmutableArray<Described> All => Run.Value;

    private static IEnumerable<(string Name, SourceProgram Program, string[] Args)> Sources() =>
        ValidProgram.All.Select(it => (it.Name, it.Source(), it.Args))
            .Concat(RulePage.All.SelectMany(page => page.Sections).Where(section => section.Holds is not null)
                .Select(section => (section.Id, new SourceProgram(section.Holds!.Text.Text), Array.Empty<string>())))
            .Concat(Directory.GetFiles(Repository.Folder("tests", "Gatewright.Emit.Tests", "Coverage", "Programs"), "*.cs").Order(StringComparer.Ordinal)
                .Select(file => ($"methods/{Path.GetFileNameWithoutExtension(file)}", new SourceProgram(File.ReadAllText(file)), Array.Empty<string>())));

    private static IEnumerable<Described> Of(string name, SourceProgram program, string[] args) => program.Compiled().Compilation.GetEntryPoint(default) is null
        ? []
        : program.Completed(args).Select((topology, index) => new Described(index == 0 ? name : $"{name} {index + 1}", topology));

    public override string ToString() => Name;
}
