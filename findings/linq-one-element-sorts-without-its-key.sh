#!/usr/bin/env bash
# LINQ of .NET 10.0.12: how often OrderBy asks for keys depends on who takes the sequence, and once also on how many elements there are.
#
# Expected: a key for each element, whatever enumerates the sorted sequence, as with two elements or more.
# Seen: for one element ToArray and ToList ask for no key, while a loop, First and ToHashSet do; and Contains never asks for one.
# A lambda with an effect, as one that adds something, has it or hasn't. Gatewright's interpreter follows both (FoundPrograms), and random programs
# that are run and read (GeneratedTests) found it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >linq.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
XML
cat >Program.cs <<'CS'
var keys = 0;
IEnumerable<int> Sorted(params int[] items) => items.OrderBy(it => { keys++; return it; });
void Tell(string what, Action take)
{
    keys = 0;
    take();
    Console.WriteLine($"{what}: {keys}");
}

Tell("ToArray of two", () => Sorted(2, 1).ToArray());
Tell("ToArray of one", () => Sorted(1).ToArray());
Tell("ToList of one", () => Sorted(1).ToList());
Tell("loop over one", () => { foreach (var _ in Sorted(1)) { } });
Tell("First of one", () => Sorted(1).First());
Tell("ToHashSet of one", () => Sorted(1).ToHashSet());
Tell("Contains in two", () => Sorted(2, 1).Contains(1));
CS
seen=$(dotnet run --verbosity quiet)
echo "$seen"
expected='ToArray of two: 2
ToArray of one: 0
ToList of one: 0
loop over one: 1
First of one: 1
ToHashSet of one: 1
Contains in two: 0'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
