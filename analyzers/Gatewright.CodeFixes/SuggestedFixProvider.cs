using System.Composition;
using Gatewright.Analyzers;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Gatewright.CodeFixes;

/// <summary>Offers what the rule book suggests. It knows no rule: the remedy comes with the diagnostic, in the API's own words.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuggestedFixProvider)), Shared]
public sealed class SuggestedFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleBook.Rules.Select(rule => rule.Id), Descriptors.UnknownVerb.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await Remedy.OfAsync(diagnostic, context.Document.Project.Solution, context.CancellationToken).ConfigureAwait(false) is { } remedy)
                context.RegisterCodeFix(CodeAction.Create(remedy.Title, remedy.AppliedAsync, Key(diagnostic)), diagnostic);
        }
    }

    /// <summary>What belongs together when all of a kind are fixed.</summary>
    internal static string Key(Diagnostic diagnostic) => $"{diagnostic.Id} {(diagnostic.Properties.TryGetValue(Fix.Kind, out var kind) ? kind : "")}";
}
