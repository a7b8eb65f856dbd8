#!/usr/bin/env bash
# Bicep CLI 0.49.2: @description turns the escape \r\n of its text into \n; the same text as a value keeps it.
#
# Expected: the text that the escapes say, as everywhere else in Bicep.
# Seen: the description in the template has a line feed alone, the tag carriage return and line feed.
# A description that goes through Bicep so isn't the one that a template had, and a comparison of the two templates reports a difference.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >bicep.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Azure.Bicep.CommandLine.linux-x64" Version="0.49.2" /></ItemGroup>
</Project>
XML
dotnet restore --packages packages -v quiet
cat >main.bicep <<'BICEP'
@description('one\r\ntwo')
param size string

resource table 'Microsoft.Network/routeTables@2025-01-01' = {
  name: 'table'
  location: 'westeurope'
  tags: {
    said: 'one\r\ntwo'
    size: size
  }
}
BICEP
bicep=packages/azure.bicep.commandline.linux-x64/0.49.2/tools/bicep
chmod +x "$bicep"
"$bicep" build main.bicep --stdout >main.json

seen=$(grep -o '"description": "[^"]*"\|"said": "[^"]*"' main.json)
echo "$seen"
expected='"description": "one\ntwo"
"said": "one\r\ntwo"'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
