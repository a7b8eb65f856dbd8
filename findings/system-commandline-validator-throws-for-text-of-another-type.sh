#!/usr/bin/env bash
# System.CommandLine 3.0.0: a validator that reads its option's value throws for text that isn't of the option's type.
#
# Expected: the parse error that the same command line gets without the validator: "Cannot parse argument 'much' for option '--speed'…".
# Seen: GetValueOrDefault throws an InvalidOperationException with that message, and it leaves Parse. Nothing in the result tells a validator beforehand whether
# the text can be converted.
# A program that checks a range in a validator so ends with an exception where a user writes a word for a number. Gatewright called that a bug of its own; it
# now catches the exception, and the parser reports the error.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >speed.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup><PackageReference Include="System.CommandLine" Version="3.0.0" /></ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System;
using System.CommandLine;

foreach (var hasValidator in new[] { false, true })
{
    var speed = new Option<int>("--speed");
    if (hasValidator)
        speed.Validators.Add(result => { if (result.GetValueOrDefault<int>() < 1) result.AddError("--speed is a number above 0."); });
    var root = new RootCommand { speed };
    try
    {
        Console.WriteLine(root.Parse(["--speed", "much"]).Errors[0].Message);
    }
    catch (InvalidOperationException thrown)
    {
        Console.WriteLine($"{thrown.GetType().Name}: {thrown.Message}");
    }
}
CS
seen=$(dotnet run --property:RestorePackagesPath=packages)
echo "$seen"
expected="Cannot parse argument 'much' for option '--speed' as expected type 'System.Int32'.
InvalidOperationException: Cannot parse argument 'much' for option '--speed' as expected type 'System.Int32'."
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
