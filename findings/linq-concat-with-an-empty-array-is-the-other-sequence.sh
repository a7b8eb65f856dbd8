#!/usr/bin/env bash
# LINQ of .NET 10.0.12: Concat with an empty array gives the other sequence itself, and with another empty collection it doesn't.
#
# Expected: Concat wraps both, whatever they are, as it does with an empty list.
# Seen: with an empty array, and with what LINQ makes of nothing (Take(0), Range(3, 0)), it is the same object as the other sequence. What is concatenated
# may so be cast back to a list and changed; and a loop over what Skip leaves calls the lambda of a Select for no element that is skipped.
# Gatewright's interpreter follows it (FoundPrograms); random programs that are run and read (GeneratedTests) found it.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >concat.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
</Project>
XML
cat >Program.cs <<'CS'
var list = new List<int> { 5, 1, 7 };
var calls = 0;
var mapped = list.ToArray().Select(it => { calls++; return it; });
int Calls(IEnumerable<int> sequence)
{
    calls = 0;
    foreach (var _ in sequence.Skip(2))
    {
    }

    return calls;
}

void Tell(string what, IEnumerable<int> empty) =>
    Console.WriteLine($"{what}: {(ReferenceEquals(list, list.Concat(empty)) ? "the list" : "a new sequence")}, {Calls(mapped.Concat(empty))} calls");

Tell("array", Array.Empty<int>());
Tell("Take(0)", list.Take(0));
Tell("Range(3, 0)", Enumerable.Range(3, 0));
Tell("list", new List<int>());
CS
seen=$(dotnet run --verbosity quiet)
echo "$seen"
expected='array: the list, 1 calls
Take(0): the list, 1 calls
Range(3, 0): the list, 1 calls
list: a new sequence, 3 calls'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
