#!/usr/bin/env bash
# ARM's engine, as Bicep CLI 0.49.2 carries it: dateTimeAdd ignores the offset of its input and calls the result UTC.
#
# Expected: midnight at +02:00 and one hour is 01:00 at +02:00, which is 23:00 of the day before in UTC.
# Seen: 2026-01-01T01:00:00Z, two hours too late. A start of a maintenance window that is computed from local time moves by the offset.
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
        "later": "[dateTimeAdd('2026-01-01T00:00:00+02:00', 'PT1H')]"
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

seen=$(grep -o '"later": "[^"]*"' main.snapshot.json)
echo "$seen"
expected='"later": "2026-01-01T01:00:00Z"'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
