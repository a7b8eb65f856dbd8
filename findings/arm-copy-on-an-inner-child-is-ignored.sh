#!/usr/bin/env bash
# ARM's engine, as Bicep CLI 0.49.2 carries it: "copy" on a child that is written inside its parent is ignored.
#
# Expected: three subnets, or an error: the documentation says that a child resource can't have a copy loop of its own.
# Seen: no error and no warning; there is one subnet, as if the loop weren't there.
# Gatewright's reader of templates (Gatewright.ArmLanguage) does as the engine does.
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
      "type": "Microsoft.Network/virtualNetworks",
      "apiVersion": "2025-01-01",
      "name": "hub",
      "location": "westeurope",
      "properties": { "addressSpace": { "addressPrefixes": ["10.0.0.0/16"] } },
      "resources": [
        {
          "type": "subnets",
          "apiVersion": "2025-01-01",
          "name": "web",
          "dependsOn": ["hub"],
          "copy": { "name": "webs", "count": 3 },
          "properties": { "addressPrefix": "10.0.1.0/24" }
        }
      ]
    }
  ]
}
JSON
echo "using './template.json'" >main.bicepparam
bicep=packages/azure.bicep.commandline.linux-x64/0.49.2/tools/bicep
chmod +x "$bicep"
"$bicep" snapshot main.bicepparam --mode overwrite --location westeurope --resource-group rg --deployment-name d \
  --subscription-id 00000000-0000-0000-0000-000000000001 >log.txt

seen=$(grep -o '"name": "[^"]*"' main.snapshot.json)
echo "$seen"
expected='"name": "hub"
"name": "hub/web"'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
