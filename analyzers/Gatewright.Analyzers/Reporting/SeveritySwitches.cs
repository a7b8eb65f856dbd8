using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gatewright.Analyzers;

/// <summary>
/// What a project makes of the severities of rules. A finding that nobody will see, or that no longer stops a build, mustn't stand for those
/// that follow from it.
/// </summary>
internal sealed class SeveritySwitches(Compilation compilation, CancellationToken cancellation)
{
    private readonly Dictionary<SyntaxTree, HashSet<string>> disabled = [];
    private readonly Dictionary<(SyntaxTree Tree, string Rule), ReportDiagnostic?> asked = [];

    /// <summary>The severity of a finding as the project sees it, or null if it may be switched off where it is reported.</summary>
    public Severity? SeverityOf(Finding finding, Location location)
    {
        var id = finding.Rule.Id;
        if (location.SourceTree is not { } tree || DisabledIn(tree) is var codes && (codes.Contains(id) || codes.Contains("")))
            return null;
        return (asked[(tree, id)] = Option(compilation, tree, id, cancellation)) switch
        {
            null or ReportDiagnostic.Default => finding.Severity,
            ReportDiagnostic.Error => Severity.Error,
            ReportDiagnostic.Warn => Severity.Warning,
            ReportDiagnostic.Info => Severity.Information,
            _ => null,
        };
    }

    /// <summary>What the project said of rules in files.</summary>
    public IReadOnlyDictionary<(SyntaxTree Tree, string Rule), ReportDiagnostic?> Asked => asked;

    /// <summary>Whether another compilation says the same.</summary>
    /// <param name="other">The other compilation.</param>
    /// <param name="asked">What this one said of rules in files.</param>
    /// <param name="trees">Those files as they are now.</param>
    /// <param name="cancellation">Ends it.</param>
    public static bool AreThoseOf(Compilation other, IReadOnlyDictionary<(SyntaxTree Tree, string Rule), ReportDiagnostic?> asked, ParsedAnew trees,
        CancellationToken cancellation) =>
        asked.All(it => Option(other, trees[it.Key.Tree], it.Key.Rule, cancellation) == it.Value);

    private static ReportDiagnostic? Option(Compilation compilation, SyntaxTree tree, string id, CancellationToken cancellation)
    {
        var trees = compilation.Options.SyntaxTreeOptionsProvider;
        if (trees is not null && trees.TryGetDiagnosticValue(tree, id, cancellation, out var inTree))
            return inTree;
        if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out var said))
            return said;
        return trees is not null && trees.TryGetGlobalDiagnosticValue(id, cancellation, out var everywhere) ? everywhere : null;
    }

    /// <summary>The rules that a pragma names anywhere in a file; empty text for all.</summary>
    private HashSet<string> DisabledIn(SyntaxTree tree)
    {
        if (disabled.TryGetValue(tree, out var codes))
            return codes;
        codes = [];
        var root = tree.GetRoot(cancellation);
        if (root.ContainsDirectives)
        {
            foreach (var pragma in root.DescendantNodes(descendIntoTrivia: true).OfType<PragmaWarningDirectiveTriviaSyntax>())
                codes.UnionWith(pragma.ErrorCodes.Count == 0 ? [""] : pragma.ErrorCodes.Select(code => code.ToString()));
        }

        return disabled[tree] = codes;
    }
}
