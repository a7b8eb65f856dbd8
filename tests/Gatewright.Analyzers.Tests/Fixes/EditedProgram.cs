extern alias analyzers;

using analyzers::Gatewright.CodeFixes;
using Gatewright.Rules;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Gatewright.Tests.Fixes;

/// <summary>A program in a workspace, where an editor asks what can be done about a finding and does it.</summary>
internal sealed class EditedProgram
{
    private static readonly ImmutableDictionary<string, ReportDiagnostic> OffByDefault =
        RuleBook.Rules.Where(rule => rule.Severity == Severity.Information).ToImmutableDictionary(rule => rule.Id, _ => ReportDiagnostic.Info);

    private readonly Project project;

    private readonly string file;

    private EditedProgram(Project project, string file) => (this.project, this.file) = (project, file);

    public static EditedProgram Of(SourceProgram program)
    {
        var compilation = program.Compilation;
        var id = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "Program", "Program", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: program.Tree.Options, metadataReferences: compilation.References));
        foreach (var tree in compilation.SyntaxTrees)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), tree.FilePath, tree.GetText(), filePath: tree.FilePath);
        return new(solution.GetProject(id)!, program.Tree.FilePath);
    }

    /// <summary>The text of the program's own file.</summary>
    public string Text => project.Documents.Single(document => document.FilePath == file).GetTextAsync().Result.ToString();

    public async Task<ImmutableArray<Diagnostic>> Found()
    {
        var compilation = (CSharpCompilation)(await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error));
        return await compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(OffByDefault)).Analyzed();
    }

    /// <summary>The program after each of the edits that are offered for a finding.</summary>
    public async Task<ImmutableArray<EditedProgram>> Fixed(Diagnostic finding)
    {
        var offered = ImmutableArray.CreateBuilder<CodeAction>();
        var document = project.GetDocument(finding.Location.SourceTree)!;
        await new SuggestedFixProvider().RegisterCodeFixesAsync(new(document, finding, (action, _) => offered.Add(action), default));
        var edited = ImmutableArray.CreateBuilder<EditedProgram>();
        foreach (var action in offered)
        {
            var change = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default)));
            edited.Add(new(change.ChangedSolution.GetProject(project.Id)!, file));
        }

        return edited.ToImmutable();
    }

    /// <summary>A call that goes may have been the only use of a group, a table or a site: that is information.</summary>
    private static readonly string[] OfWhatNothingUses = ["GW4007", "GW6121"];

    /// <summary>Does each edit that is offered, and fails where the finding stays or another comes.</summary>
    /// <returns>How many were offered.</returns>
    public async Task<int> CuredByEachEdit()
    {
        var offered = 0;
        var found = await Found();
        var before = Counted(found);
        foreach (var finding in found)
        {
            foreach (var edited in await Fixed(finding))
            {
                offered++;
                var after = Counted(await edited.Found());
                Assert.True(after[finding.Id] < before[finding.Id], $"{finding}\nis still there in\n{edited.Text}");
                Assert.All(after.Where(it => !OfWhatNothingUses.Contains(it.Key)), it => Assert.True(it.Value <= before[it.Key], $"{it.Key} came by the edit of {finding} in\n{edited.Text}"));
            }
        }

        return offered;
    }

    private static Dictionary<string, int> Counted(IEnumerable<Diagnostic> found)
    {
        var counted = RuleBook.Rules.ToDictionary(rule => rule.Id, _ => 0);
        foreach (var diagnostic in found.Where(it => counted.ContainsKey(it.Id)))
            counted[diagnostic.Id]++;
        return counted;
    }
}
