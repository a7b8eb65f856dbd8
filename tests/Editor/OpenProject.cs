using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Editor;

/// <summary>A project read from disk, edited in memory.</summary>
internal sealed class OpenProject : IDisposable
{
    private readonly AdhocWorkspace workspace;
    private readonly DiagnosticService diagnostics;
    private readonly ProjectId id;

    private OpenProject(AdhocWorkspace workspace, ProjectId id) => (this.workspace, this.id, diagnostics) = (workspace, id, new(workspace));

    private Project Project => workspace.CurrentSolution.GetProject(id)!;

    public static async Task<OpenProject> At(string path)
    {
        using var disk = MSBuildWorkspace.Create();
        using var failures = disk.RegisterWorkspaceFailedHandler(failure => Console.Error.WriteLine(failure.Diagnostic));
        var project = await disk.OpenProjectAsync(path);

        // What reads projects opens no documents; what opens documents reads no projects.
        var workspace = new AdhocWorkspace(MefHostServices.Create(MSBuildMefHostServices.DefaultAssemblies
            .Append(Assembly.Load("Microsoft.CodeAnalysis.Features")).Append(Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")).Distinct()));
        var id = ProjectId.CreateNewId();
        workspace.AddProject(ProjectInfo.Create(
            id, VersionStamp.Create(), project.Name, project.AssemblyName, LanguageNames.CSharp, project.FilePath,
            compilationOptions: project.CompilationOptions, parseOptions: project.ParseOptions,
            documents: await Copied(id, project.Documents), metadataReferences: project.MetadataReferences, analyzerReferences: project.AnalyzerReferences)
            .WithAnalyzerConfigDocuments(await Copied(id, project.AnalyzerConfigDocuments)));
        return new(workspace, id);
    }

    public void Open(string file) => workspace.OpenDocument(Document(file).Id);

    public async Task Type(string file, string old, string by)
    {
        var document = Document(file);
        var text = (await document.GetTextAsync()).ToString();
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            throw new InvalidOperationException($"'{old}' isn't there once in {file}:\n{text}");
        Apply(document.WithText(SourceText.From(text.Remove(at, old.Length).Insert(at, by))).Project.Solution);
    }

    /// <summary>What is underlined in a file, as <c>(line,column,line,column): severity id [text]</c>.</summary>
    public async Task<IEnumerable<string>> Underlined(string file)
    {
        var found = await Found(file);
        return found.OrderBy(it => it.Location.SourceSpan).Select(it =>
        {
            var (start, end) = (it.Location.GetLineSpan().StartLinePosition, it.Location.GetLineSpan().EndLinePosition);
            var text = it.Location.SourceTree!.GetText().ToString(it.Location.SourceSpan);
            return $"({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): {it.Severity.ToString().ToLowerInvariant()} {it.Id} [{text}]";
        });
    }

    /// <summary>Takes what the light bulb offers for the first finding of a rule in a file.</summary>
    /// <returns>What it offered, or <c>nothing</c>.</returns>
    public async Task<string> Fix(string file, string rule)
    {
        var diagnostic = (await Found(file)).First(it => it.Id == rule);
        var offered = new List<CodeAction>();
        foreach (var provider in Fixers().Where(it => it.FixableDiagnosticIds.Contains(rule)))
            await provider.RegisterCodeFixesAsync(new(Document(file), diagnostic, (action, _) => offered.Add(action), CancellationToken.None));
        if (offered.Count == 0)
            return "nothing";

        foreach (var operation in await offered[0].GetOperationsAsync(CancellationToken.None))
            operation.Apply(workspace, CancellationToken.None);
        return offered[0].Title;
    }

    /// <summary>The line of a file that holds a text.</summary>
    public async Task<string> Read(string file, string text) =>
        (await Document(file).GetTextAsync()).Lines.Select(line => line.ToString()).First(line => line.Contains(text, StringComparison.Ordinal));

    public void Dispose() => workspace.Dispose();

    private async Task<List<Diagnostic>> Found(string file) =>
        [.. (await diagnostics.Of(Document(file))).Where(it => it.Id.StartsWith("GW", StringComparison.Ordinal))];

    private IEnumerable<CodeFixProvider> Fixers() => Project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        .Where(reference => Path.GetFileName(reference.FullPath) == "Gatewright.CodeFixes.dll")
        .SelectMany(reference => reference.GetAssembly().GetTypes())
        .Where(type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private Document Document(string file) => Project.Documents.Single(document => document.Name == file);

    private void Apply(Solution solution)
    {
        if (!workspace.TryApplyChanges(solution))
            throw new InvalidOperationException("The edit wasn't taken");
    }

    private static async Task<IEnumerable<DocumentInfo>> Copied(ProjectId id, IEnumerable<TextDocument> documents)
    {
        var copied = new List<DocumentInfo>();
        foreach (var document in documents)
            copied.Add(DocumentInfo.Create(DocumentId.CreateNewId(id), document.Name,
                loader: TextLoader.From(TextAndVersion.Create(await document.GetTextAsync(), VersionStamp.Create())), filePath: document.FilePath));
        return copied;
    }
}
