using Gatewright.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.CodeFixes;

/// <summary>The expression to edit, in its file.</summary>
internal sealed record Place(ExpressionSyntax Node, SemanticModel Model, SourceText Text)
{
    public string NewLine => Text.Lines[0] is { End: var end, EndIncludingLineBreak: var next } && next > end ? Text.ToString(TextSpan.FromBounds(end, next))
        : "\n";

    public static async Task<Place?> AtAsync(Document document, TextSpan span, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return model is not null && span.End <= text.Length && root?.FindNode(span, getInnermostNodeForTie: true) is ExpressionSyntax node && node.Span == span
            ? new(node, model, text)
            : null;
    }

    /// <summary>Code with its types spelt so that they are found here.</summary>
    public string Spelt(string code)
    {
        var types = SyntaxFactory.ParseExpression(code.StartsWith(".", StringComparison.Ordinal) ? "_" + code : code).DescendantNodesAndSelf()
            .OfType<MemberAccessExpressionSyntax>().Select(access => access.Expression).OfType<IdentifierNameSyntax>()
            .Select(name => name.Identifier.ValueText).Where(name => name != "_").Distinct();
        foreach (var type in types.Where(type => !IsFound(type)))
            code = code.Replace($"{type}.", $"{nameof(Gatewright)}.{type}.");
        return code;
    }

    /// <summary>Whether a type has such a verb.</summary>
    public bool HasVerb(ITypeSymbol? type, string verb) => type is not null && !Model.LookupSymbols(Node.SpanStart, type, verb).IsEmpty;

    public bool IsFirstOnLine(SyntaxToken token) => string.IsNullOrWhiteSpace(BeforeOnLine(token));

    /// <summary>What stands left of a token.</summary>
    public string BeforeOnLine(SyntaxToken token) => Text.ToString(TextSpan.FromBounds(Text.Lines.GetLineFromPosition(token.SpanStart).Start, token.SpanStart));

    private bool IsFound(string type) => Model.LookupNamespacesAndTypes(Node.SpanStart, name: type) is [ITypeSymbol only] && Core.Owns(only);
}
