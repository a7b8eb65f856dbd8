using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

// Compiles what a build gave to its compiler, with this compiler and with the analyzers of Gatewright alone. Prints the compiler's version,
// then the findings.
var folder = Path.GetDirectoryName(Path.GetFullPath(args[0]))!;
var asked = CSharpCommandLineParser.Default.Parse(File.ReadAllLines(args[0]), folder, sdkDirectory: null);

var trees = asked.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path)), asked.ParseOptions, file.Path));
var references = asked.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference, reference.Properties));
var analyzers = asked.AnalyzerReferences.Where(reference => Path.GetFileName(reference.FilePath).StartsWith("Gatewright.", StringComparison.Ordinal))
    .Select(reference => new AnalyzerFileReference(reference.FilePath, new Loader())).ToArray();
foreach (var analyzer in analyzers)
    analyzer.AnalyzerLoadFailed += (_, failure) => throw new InvalidOperationException($"{analyzer.FullPath}: {failure.Message}", failure.Exception);

var compilation = CSharpCompilation.Create(asked.CompilationName, trees, references, asked.CompilationOptions)
    .WithAnalyzers([.. analyzers.SelectMany(analyzer => analyzer.GetAnalyzers(LanguageNames.CSharp))]);

Console.Out.NewLine = "\n";
Console.WriteLine(typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2));
foreach (var diagnostic in await compilation.GetAnalyzerDiagnosticsAsync())
{
    var place = diagnostic.Location.GetLineSpan();
    var (start, end) = (place.StartLinePosition, place.EndLinePosition);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Path.GetRelativePath(folder, place.Path)}({start.Line + 1},{start.Character + 1},{end.Line + 1},{end.Character + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));
}

internal sealed class Loader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
