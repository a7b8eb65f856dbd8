#!/usr/bin/env bash
# Microsoft.CodeAnalysis.CSharp 5.0.0: NormalizeWhitespace takes longer for the same node the deeper it lies in its tree.
#
# Expected: what is normalized is the node, so an argument list of one number takes the same time wherever it stands.
# Seen: it takes over five times as long as the argument list of the innermost of 2,000 chained calls than when it is taken out of the tree first
# (WithoutTrivia does that); for each token all nodes above it are counted, up to the root. A fluent chain that is set link by link costs the square of
# its length. Gatewright's writer of programs takes nodes out first (Layout).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >normalize.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="5.0.0" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System;
using System.Diagnostics;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

ExpressionSyntax chain = SyntaxFactory.IdentifierName("a");
for (var link = 0; link < 2_000; link++)
    chain = SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, chain, SyntaxFactory.IdentifierName("B")),
        SyntaxFactory.ParseArgumentList("(1)"));
SyntaxNode innermost = chain;
while (innermost is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InvocationExpressionSyntax next } })
    innermost = next;
var arguments = ((InvocationExpressionSyntax)innermost).ArgumentList;

static double Time(Func<SyntaxNode> normalize)
{
    var best = double.MaxValue;
    for (var round = 0; round < 200; round++)
    {
        var start = Stopwatch.GetTimestamp();
        normalize();
        best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
    }

    return best;
}

Console.WriteLine(arguments.NormalizeWhitespace().ToString() == arguments.WithoutTrivia().NormalizeWhitespace().ToString() ? "the same text" : "another text");
var (there, alone) = (Time(() => arguments.NormalizeWhitespace()), Time(() => arguments.WithoutTrivia().NormalizeWhitespace()));
Console.Error.WriteLine($"{there:0} µs in its tree, {alone:0} µs out of it");
Console.WriteLine(there > 5 * alone ? "its depth costs" : $"{there / alone:0.0} times");
CS
seen=$(dotnet run -c Release --property:RestorePackagesPath=packages)
echo "$seen"
[ "$seen" = "$(printf 'the same text\nits depth costs')" ] || { echo 'The behavior has changed.' >&2; exit 1; }
