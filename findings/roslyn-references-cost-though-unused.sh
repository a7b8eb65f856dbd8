#!/usr/bin/env bash
# Microsoft.CodeAnalysis.CSharp 5.0.0: a compilation takes longer with each reference that the program doesn't use, though all are read already.
#
# Expected: references are read once and shared by compilations, so what a program takes nothing from costs next to nothing.
# Seen: once all is warm, a program of two statements with the usings of a console project takes over twice as long beside the 167 reference assemblies
# of .NET 10 as beside the nine that hold what it uses. A new compilation merges the namespaces of all references anew, and looks up names in each of them.
# Whoever compiles many small programs, as tests of analyzers do, pays for that. Gatewright's tests reference what their programs use (PlatformReferences);
# those of the analyzer take a third less processor time.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >references.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="5.0.0" />
    <PackageReference Include="Basic.Reference.Assemblies.Net100" Version="1.8.14" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

const string Usings = """
    global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
    global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
    """;
string[] used =
[
    "System.Runtime", "System.Collections", "System.Linq", "System.Console", "System.Net.Http", "System.Net.Primitives", "System.Threading", "System.Memory",
    "System.Threading.Thread",
];
var all = Net100.References.All.ToArray();
var few = all.Where(it => used.Contains(Path.GetFileNameWithoutExtension(it.FilePath))).ToArray();

var program = "int[] items = [1]; Console.WriteLine(items.First());";
var surroundings = new[] { all, few }.Select(them => CSharpCompilation.Create("p", [CSharpSyntaxTree.ParseText(Usings)], them)).ToArray();
var (beside, alone) = (double.MaxValue, double.MaxValue);
for (var round = 0; round < 300; round++)
{
    beside = Math.Min(beside, Time(surroundings[0]));
    alone = Math.Min(alone, Time(surroundings[1]));
}

Console.Error.WriteLine($"{beside:0.0} ms with {all.Length} references, {alone:0.0} ms with {few.Length}");
Console.WriteLine(beside > 2 * alone ? "references cost" : $"{beside / alone:0.00} times");

double Time(CSharpCompilation surroundings)
{
    var compilation = surroundings.AddSyntaxTrees(CSharpSyntaxTree.ParseText(program));
    var start = Stopwatch.GetTimestamp();
    var result = compilation.Emit(Stream.Null);
    var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    return result.Success ? time : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
}
CS
seen=$(dotnet run -c Release --property:RestorePackagesPath=packages)
echo "$seen"
[ "$seen" = 'references cost' ] || { echo 'The behavior has changed.' >&2; exit 1; }
