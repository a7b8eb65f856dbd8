#!/usr/bin/env bash
# Bicep CLI 0.49.2: the linter's rule max-resources counts existing resources, which no template contains.
#
# Expected: 800 resources are within Azure's limit of 800 for a template; what is only referred to isn't deployed.
# Seen: with one existing resource beside 800 created ones the rule is an error, though the template would have 800.
# Gatewright so cuts modules at a third of Azure's limit, which leaves room for the networks that peerings name.
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
for number in $(seq 800); do
  printf "resource table%s 'Microsoft.Network/routeTables@2025-01-01' = {\n  name: 'table%s'\n  location: 'westeurope'\n}\n\n" "$number" "$number"
done >within.bicep
{
  cat within.bicep
  printf "resource hub 'Microsoft.Network/virtualNetworks@2025-01-01' existing = {\n  name: 'hub'\n}\n\noutput id string = hub.id\n"
} >beyond.bicep
bicep=packages/azure.bicep.commandline.linux-x64/0.49.2/tools/bicep
chmod +x "$bicep"

seen=$(for file in within beyond; do
  { "$bicep" lint $file.bicep 2>&1 || true; } | grep -o 'Error max-resources' | sed "s/^/$file: /" || echo "$file: nothing"
done)
echo "$seen"
expected='within: nothing
beyond: Error max-resources'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
