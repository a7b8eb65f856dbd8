#!/usr/bin/env bash
# crossgen2 10.0.12 (ReadyToRun): an assembly that is precompiled for another system isn't run from its IL, it isn't loaded at all.
#
# Expected: the image still holds the IL, so a runtime on another system ignores the native code and compiles the IL, as it does with an
# image whose framework is another version. So one precompiled assembly in lib/ of a package would serve all systems.
# Seen: an image for Windows on x64 ends in a BadImageFormatException on Linux on x64, where the one for Linux runs.
# Gatewright's packages hold plain IL in lib and a precompiled assembly for each system in runtimes/RID/lib.
set -euo pipefail

[ "$(uname -sm)" = 'Linux x86_64' ] || { echo 'Needs Linux on x64.'; exit 0; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageDownload Include="Microsoft.NETCore.App.Crossgen2.linux-x64" Version="[10.0.12]" /></ItemGroup>
</Project>
XML
echo 'System.Console.WriteLine("it runs");' >app.cs
dotnet restore --packages packages -v quiet
dotnet build --no-restore -c Release -v quiet -o built >log.txt
framework=$(dotnet --list-runtimes | sed -n 's/^Microsoft.NETCore.App \(10[^ ]*\) \[\(.*\)\]$/\2\/\1/p' | tail -1)

for system in linux windows; do
  cp -r built "$system"
  find packages -path '*crossgen2*/tools/crossgen2' -exec chmod +x {} +
  "$(find packages -path '*crossgen2*/tools/crossgen2')" built/app.dll -o "$system/app.dll" -r "$framework/*.dll" --targetos "$system" --targetarch x64 >>log.txt
done
seen=$(for system in linux windows; do echo "$system: $(dotnet "$system/app.dll" 2>&1 | grep -o 'it runs\|BadImageFormatException' | head -1)"; done)
echo "$seen"
expected='linux: it runs
windows: BadImageFormatException'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
