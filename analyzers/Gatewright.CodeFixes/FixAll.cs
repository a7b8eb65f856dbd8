using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes;

/// <summary>
/// Applies all remedies of one kind at once, in whichever files they are. Of two that change the same place the first goes; what the other
/// was for is reported again, with a remedy that fits what is there then.
/// </summary>
internal sealed class FixAll : FixAllProvider
{
    public static FixAll Instance { get; } = new();

    /// <summary>
    /// Where no rule suggests an edit, as at a helper that is used twice, an action that changes nothing: to null <c>dotnet format</c> answers that the
    /// provider didn't return a Fix All action, which reads like a fault.
    /// </summary>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var changes = new Dictionary<DocumentId, List<TextChange>>();
        foreach (var diagnostic in await InScopeAsync(fixAllContext).ConfigureAwait(false))
        {
            if (SuggestedFixProvider.Key(diagnostic) == fixAllContext.CodeActionEquivalenceKey
                && await Remedy.OfAsync(diagnostic, fixAllContext.Solution, fixAllContext.CancellationToken).ConfigureAwait(false) is { } remedy)
                Add(changes, remedy);
        }

        return CodeAction.Create(
            changes.Count == 0 ? "No rule suggests an edit here" : "Apply all suggested fixes",
            cancellation => AppliedAsync(fixAllContext.Solution, changes, cancellation),
            fixAllContext.CodeActionEquivalenceKey ?? "");
    }

    private static async Task<IEnumerable<Diagnostic>> InScopeAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document)
            return await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false);

        var found = new List<Diagnostic>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            found.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return found;
    }

    private static void Add(Dictionary<DocumentId, List<TextChange>> changes, Remedy remedy)
    {
        if (!changes.TryGetValue(remedy.Document.Id, out var before))
            changes[remedy.Document.Id] = before = [];
        if (!remedy.Changes.Any(change => before.Exists(it => it == change || it.Span.OverlapsWith(change.Span))))
            before.AddRange(remedy.Changes);
    }

    private static async Task<Solution> AppliedAsync(Solution solution, Dictionary<DocumentId, List<TextChange>> changes, CancellationToken cancellation)
    {
        foreach (var edited in changes)
        {
            var text = await solution.GetDocument(edited.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(edited.Key, text.WithChanges(edited.Value.OrderBy(change => change.Span)));
        }

        return solution;
    }
}
