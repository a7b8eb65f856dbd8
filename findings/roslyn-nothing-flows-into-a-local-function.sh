#!/usr/bin/env bash
# Microsoft.CodeAnalysis.CSharp 5.0.0: AnalyzeDataFlow on a statement in a local function lists nothing that flows in from outside the function.
#
# Expected: DataFlowsIn names the captured variable, as it does for the same statement in a lambda.
# Seen: in a local function DataFlowsIn is empty, Succeeded is true and ReadInside names the variable; above or below the call makes no difference.
# Whoever moves a statement into a method of its own and takes its parameters from DataFlowsIn writes a method that doesn't compile. Gatewright's tests
# rewrite valid programs that way; they now take what the statement reads and doesn't declare.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >flow.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="5.0.0" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

string[] programs =
[
    "var port = 1; System.Action show = () => { System.Console.WriteLine(port); }; show();",
    "var port = 1; void Show() { System.Console.WriteLine(port); } Show();",
    "var port = 1; Show(); void Show() { System.Console.WriteLine(port); }",
];
var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
var references = new[] { "System.Private.CoreLib.dll", "System.Console.dll", "System.Runtime.dll" }
    .Select(file => MetadataReference.CreateFromFile(Path.Combine(runtime, file)));
foreach (var program in programs)
{
    var tree = CSharpSyntaxTree.ParseText(program);
    var model = CSharpCompilation.Create("flow", [tree], references).GetSemanticModel(tree);
    var call = tree.GetRoot().DescendantNodes().OfType<ExpressionStatementSyntax>().First(it => it.ToString().Contains("WriteLine"));
    var flow = model.AnalyzeDataFlow(call)!;
    Console.WriteLine($"{flow.Succeeded} in [{string.Join(' ', flow.DataFlowsIn.Select(it => it.Name))}] reads [{string.Join(' ', flow.ReadInside.Select(it => it.Name))}]");
}
CS
seen=$(dotnet run --property:RestorePackagesPath=packages)
echo "$seen"
expected="True in [port] reads [port]
True in [] reads [port]
True in [] reads [port]"
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
