#!/usr/bin/env bash
# ARM's engine, as Bicep CLI 0.49.2 carries it: cidrHost counts backwards out of its block.
#
# Expected: an error, as for an index beyond the end of the block.
# Seen: index -1 is the address of the block itself, and -2 an address of the block before it.
# An index that a deployment supplies or computes ("sub(index, 1)") can so become an address of somebody else's block. Gatewright reports
# an index below 1 where it is known, and can't where a parameter supplies it.
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
cat >template.json <<'JSON'
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Network/routeTables",
      "apiVersion": "2025-01-01",
      "name": "table",
      "location": "westeurope",
      "tags": {
        "minusOne": "[cidrHost('10.0.0.0/24', -1)]",
        "minusTwo": "[cidrHost('10.0.0.0/24', -2)]"
      }
    }
  ]
}
JSON
echo "using './template.json'" >main.bicepparam
bicep=packages/azure.bicep.commandline.linux-x64/0.49.2/tools/bicep
chmod +x "$bicep"
"$bicep" snapshot main.bicepparam --mode overwrite --location westeurope --resource-group rg --deployment-name d \
  --subscription-id 00000000-0000-0000-0000-000000000001 >log.txt

seen=$(grep -o '"minus[A-Za-z]*": "[^"]*"' main.snapshot.json)
echo "$seen"
expected='"minusOne": "10.0.0.0"
"minusTwo": "9.255.255.255"'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
