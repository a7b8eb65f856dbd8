using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Tests.Robustness;

/// <summary>The severity of GW1101 in the files of one compilation.</summary>
internal sealed class SeverityInFiles(CSharpCompilation compilation, ReportDiagnostic severity) : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found) =>
        (found = compilation.ContainsSyntaxTree(tree) && diagnosticId == "GW1101" ? severity : ReportDiagnostic.Default) != ReportDiagnostic.Default;

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic found) =>
        (found = ReportDiagnostic.Default) != ReportDiagnostic.Default;
}

/// <summary>The day that dated rules compare with in the files of one compilation.</summary>
internal sealed class DayOfFiles(CSharpCompilation compilation, string day) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => new Options(null);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(compilation.ContainsSyntaxTree(tree) ? day : null);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

    private sealed class Options(string? day) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => (value = key == "gatewright_as_of" ? day : null) is not null;
    }
}
