#!/usr/bin/env bash
# .NET 10.0.12: StringBuilder.Append($"...") appends piece by piece, so a hole sees what was appended before it, and what was stays when a hole throws.
#
# Expected: the interpolated text is made first and appended then, as Insert does.
# Seen: builder.Append($"1{builder}2") appends "1" and then the builder with that "1" in it; builder.Length counts along; and when a hole throws, the
# pieces before it are there. Gatewright's interpreter follows it (FoundPrograms); random programs that are run and read (GeneratedTests) found it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >builder.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Text;

StringBuilder itself = new("ab"), length = new("ab"), thrown = new("ab"), inserted = new("ab");
itself.Append($"1{itself}2");
length.Append($"1{length.Length}2");
try
{
    thrown.Append($"1{int.Parse("x")}2");
}
catch (FormatException)
{
}

inserted.Insert(0, $"1{inserted}2");
Console.WriteLine($"itself: {itself}\nlength: {length}\nthrown: {thrown}\ninserted: {inserted}");
CS
seen=$(dotnet run --verbosity quiet)
echo "$seen"
expected='itself: ab1ab12
length: ab132
thrown: ab1
inserted: 1ab2ab'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
