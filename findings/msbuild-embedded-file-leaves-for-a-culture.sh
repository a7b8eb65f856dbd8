#!/usr/bin/env bash
# MSBuild of the .NET SDK 10: an embedded file whose last part before the extension is the name of a culture isn't in the assembly.
#
# Expected: cisco.asa.txt and device.srx.txt are both resources of the assembly, by the logical names that the project gives.
# Seen: "asa" is a culture to MSBuild, a language of Tanzania, so the first file goes to a satellite assembly in a folder asa; GetManifestResourceStream finds nothing, and no
# warning tells. WithCulture="false" keeps it. The same happens to "sh"; "srx" and "ios" stay.
# Gatewright embeds a template for each kind of VPN device, and a Cisco ASA had none.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >devices.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
  <ItemGroup><EmbeddedResource Include="*.txt" LogicalName="%(Filename)%(Extension)" /></ItemGroup>
</Project>
XML
for device in cisco.asa device.srx start.sh cisco.ios; do echo 'interface' >"$device.txt"; done
cat >Program.cs <<'CS'
using System;
using System.Linq;

Console.WriteLine(string.Join(' ', typeof(Program).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)));
CS
dotnet build -v quiet -nologo -o out
seen="$(out/devices); satellites: $(cd out && find . -name '*.resources.dll' | sort | tr '\n' ' ')"
echo "$seen"
expected='cisco.ios.txt device.srx.txt; satellites: ./asa/devices.resources.dll ./sh/devices.resources.dll '
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
