#!/usr/bin/env bash
# Microsoft.CodeAnalysis.CSharp 5.0.0: analyzers aren't given the compilation that CompilationWithAnalyzers.Compilation returns.
#
# Expected: the property is what its analyzers get, since it isn't the one that WithAnalyzers was called on either.
# Seen: analyzers get a third compilation. A symbol that an analyzer kept is equal to none of the same declaration from the property, and holding the
# property weakly says nothing of whether an analyzer's compilation is still held. The syntax trees are the same objects in all three.
# Gatewright's test that nothing keeps a compilation alive couldn't fail until an analyzer of its own told which one it saw (RecentReadingTests).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >analyzers.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="5.0.0" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

var witness = new Witness();
var compilation = CSharpCompilation.Create("p", [CSharpSyntaxTree.ParseText("class C;")], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
var analysis = compilation.WithAnalyzers([witness]);
await analysis.GetAnalyzerDiagnosticsAsync();

var (given, property, seen) = (compilation, analysis.Compilation, witness.Seen!);
Console.WriteLine($"the one given is the property's: {given == property}");
Console.WriteLine($"the property's is the analyzer's: {property == seen}");
Console.WriteLine($"their C is equal: {SymbolEqualityComparer.Default.Equals(property.GetTypeByMetadataName("C"), seen.GetTypeByMetadataName("C"))}");
Console.WriteLine($"their trees are the same: {given.SyntaxTrees.SequenceEqual(seen.SyntaxTrees) && property.SyntaxTrees.SequenceEqual(seen.SyntaxTrees)}");

class Witness : DiagnosticAnalyzer
{
    public Compilation? Seen;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("T1", "Seen", "Seen", "Test", DiagnosticSeverity.Warning, true)];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationAction(it => Seen = it.Compilation);
    }
}
CS
seen=$(dotnet run --property:RestorePackagesPath=packages --property:Nullable=enable --property:RunAnalyzers=false)
echo "$seen"
[ "$seen" = 'the one given is the property'\''s: False
the property'\''s is the analyzer'\''s: False
their C is equal: False
their trees are the same: True' ] || { echo 'The behavior has changed.' >&2; exit 1; }
