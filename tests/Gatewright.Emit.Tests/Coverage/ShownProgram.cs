using System.Runtime.CompilerServices;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Tests.Judging;
using Gatewright.Tests.Mistakes;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Tests.Coverage;

/// <summary>A program that shows what verbs do: an example, one that holds on a page, or a small one beside the mappings.</summary>
/// <param name="Name">Where it stands.</param>
/// <param name="Said">The members of Core that it uses, as <c>VpnGateway.WithBgp</c>.</param>
/// <param name="Topologies">What it describes.</param>
/// <param name="Resources">What it becomes.</param>
internal sealed record ShownProgram(string Name, ImmutableHashSet<string> Said, ImmutableArray<Topology> Topologies, ImmutableArray<ArmResource> Resources)
{
    private static readonly Lazy<ImmutableArray<ShownProgram>> Run = new(() =>
        [.. Examples().Concat(Pages()).Concat(Own()).AsParallel().AsOrdered().Select(program => Of(program.Name, program.Text))]);

    /// <summary>All, each run once.</summary>
    public static ImmutableArray<ShownProgram> All => Run.Value;

    public override string ToString() => Name;

    private static IEnumerable<(string Name, string Text)> Examples() => Folder(Repository.Folder("examples"));

    private static IEnumerable<(string Name, string Text)> Own([CallerFilePath] string here = "") =>
        Folder(Path.Combine(Path.GetDirectoryName(here)!, "Programs"));

    private static IEnumerable<(string Name, string Text)> Folder(string folder) =>
        from file in Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal)
        select (Path.GetFileName(file), File.ReadAllText(file));

    private static IEnumerable<(string Name, string Text)> Pages() =>
        RulePage.All.SelectMany(page => page.Sections).Where(section => section.Holds is not null).Select(section => (section.Id, section.Holds!.Text.Text))
            .Concat(
                from mistake in MistakePage.Mistakes
                from it in mistake.Programs
                where it.Kind == "holds"
                select ($"mistake {mistake.Number}", it.Program.Text.Text));

    private static ShownProgram Of(string name, string text)
    {
        var program = new SourceProgram(text, name);
        ImmutableArray<Topology> topologies = [.. program.Completed()];
        return new(name, [.. Members(program)], topologies,
        [
            .. topologies.SelectMany(topology => ArmDocument.Parse(EmittedText.Json(topology)).AllResources)
                .Where(resource => !resource.IsDeployment),
        ]);
    }

    private static IEnumerable<string> Members(SourceProgram program)
    {
        var model = program.Compilation.GetSemanticModel(program.Tree);
        return
            from node in program.Tree.GetRoot().DescendantNodes()
            where node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax
            let symbol = model.GetSymbolInfo(node).Symbol
            where symbol is { ContainingType: not null, ContainingAssembly.Name: "Gatewright.Core" }
            select symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
                ? $"new {symbol.ContainingType.Name}" : $"{Owner(symbol.ContainingType)}.{symbol.Name}";
    }

    /// <summary>A verb that handles inherit is named after the handle it is said of.</summary>
    private static string Owner(INamedTypeSymbol type) => type is { IsAbstract: true, IsGenericType: true } ? type.TypeArguments[0].Name : type.Name;
}
