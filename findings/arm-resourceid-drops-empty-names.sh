#!/usr/bin/env bash
# ARM's engine, as Bicep CLI 0.49.2 carries it: resourceId drops an empty name, and the id is that of another resource.
#
# Expected: an error, as for a missing name ("resourceId('T/subnets', 'hub')" is refused), or an id that ends with "subnets/".
# Seen: with '' as its last name the id of a subnet is the id of its network; with '' as its first, "web" becomes the network.
# So a parameter that is left empty can point a reference at the parent. Gatewright refuses empty names where it knows them.
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
        "last": "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', '')]",
        "first": "[resourceId('Microsoft.Network/virtualNetworks/subnets', '', 'web')]"
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

seen=$(grep -o '"\(last\|first\)": "[^"]*"' main.snapshot.json)
echo "$seen"
expected='"last": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub"
"first": "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/web"'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
