using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Analyzers;

/// <summary>
/// Reports what Azure would refuse, or accept and never work, where the program says it. The topology of a program is read once for all
/// its files; each file then reports what lies in it, which is what makes a finding appear in an open editor and lets it be fixed there.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TopologyAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation is not CSharpCompilation compilation || !References(compilation))
                return;

            var reading = new CompilationReading(compilation, start.Options.AnalyzerConfigOptionsProvider);
            start.RegisterSemanticModelAction(document =>
            {
                foreach (var diagnostic in reading.In(document.SemanticModel.SyntaxTree, document.CancellationToken))
                    document.ReportDiagnostic(diagnostic);
            });
        });
    }

    private static bool References(CSharpCompilation compilation) =>
        compilation.AssemblyName != Core.Name && compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Core.Name);
}
