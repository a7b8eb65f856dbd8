#!/usr/bin/env bash
# IPNetwork2 5.0.1: of networks with the same address the smallest sorts first: 10.0.0.0/24, 10.0.0.0/16, 10.0.0.0/8.
#
# Expected: by address, then the shorter prefix first, as route tables are listed and as IPy sorts, so that a network stands before what lies in it.
# Seen: by address, then the longer prefix first. Whoever walks the sorted list and keeps the last network as the one around the next finds 10.0.0.0/16
# in nothing, and 10.0.1.0/24 in 10.0.0.0/8 alone.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >sort.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="IPNetwork2" Version="[5.0.1]" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
string[] networks = ["10.0.1.0/24", "10.0.0.0/8", "10.0.0.0/24", "9.0.0.0/8", "10.0.0.0/16"];
Console.WriteLine(string.Join(", ", networks.Select(it => System.Net.IPNetwork2.Parse(it)).Order()));
CS
seen=$(dotnet run --verbosity quiet)
echo "$seen"
expected='9.0.0.0/8, 10.0.0.0/24, 10.0.0.0/16, 10.0.0.0/8, 10.0.1.0/24'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
