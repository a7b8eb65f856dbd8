using Gatewright.Analyzers;
using Gatewright.CodeFixes.Edits;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes;

/// <summary>A suggested fix as changes to a text, often another than the one that is complained about.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Document">Where the changes are.</param>
/// <param name="Changes">All of them or none.</param>
internal sealed record Remedy(string Title, Document Document, ImmutableArray<TextChange> Changes)
{
    /// <summary>Null where nothing is suggested, or where the source is written in a way that the edit doesn't fit.</summary>
    public static async Task<Remedy?> OfAsync(Diagnostic diagnostic, Solution solution, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(Fix.Kind, out var kind) || diagnostic.AdditionalLocations.Count == 0)
            return null;
        var location = diagnostic.AdditionalLocations[0];
        if (solution.GetDocument(location.SourceTree) is not { } document
            || await Place.AtAsync(document, location.SourceSpan, cancellation).ConfigureAwait(false) is not { } place)
            return null;

        var code = diagnostic.Properties[Fix.Code]!;
        var parameters = diagnostic.Properties[Fix.Parameters]!;
        var changes = kind switch
        {
            nameof(SuggestedFix.AddCall) => AddedCall.In(place, code),
            nameof(SuggestedFix.ReplaceArgument) => ReplacedArgument.In(place, code),
            nameof(SuggestedFix.RemoveCall) => RemovedCall.In(place),
            nameof(SuggestedFix.SwapArguments) => SwappedArguments.In(place, parameters),
            Fix.AnotherVerb => AnotherVerb.In(place, code),
            Fix.OtherArguments => OtherArguments.In(place, code),
            nameof(SuggestedFix.RenameCall) => RenamedCall.In(place, code, parameters),
            _ => [],
        };
        return changes.IsEmpty ? null : new(Sentence(diagnostic.Properties[Fix.Title]!), document, changes);
    }

    public async Task<Document> AppliedAsync(CancellationToken cancellation)
    {
        var text = await Document.GetTextAsync(cancellation).ConfigureAwait(false);
        return Document.WithText(text.WithChanges(Changes.OrderBy(change => change.Span)));
    }

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words.Substring(1);
}
