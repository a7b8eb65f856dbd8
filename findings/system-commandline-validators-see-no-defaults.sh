#!/usr/bin/env bash
# System.CommandLine 3.0.0: in a command's validator an option that was left out has no default.
#
# Expected: GetValue gives what it gives in the action: the value of the option's DefaultValueFactory, here 7080.
# Seen: it gives 0, silently. A validator that compares two options passes what the action then refuses, or refuses what would be right.
# Reported as github.com/dotnet/command-line-api/issues/2841 (2026-08-01, open). So Gatewright compares options in the action.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/options.cs" <<'CSHARP'
#:package System.CommandLine@3.0.0
using System.CommandLine;

var port = new Option<int>("--port") { DefaultValueFactory = _ => 7443 };
var other = new Option<int>("--other") { DefaultValueFactory = _ => 7080 };
var command = new RootCommand { port, other };
command.Validators.Add(result => Console.WriteLine($"in the validator: {result.GetValue(port)} {result.GetValue(other)}"));
command.SetAction(parsed => Console.WriteLine($"in the action: {parsed.GetValue(port)} {parsed.GetValue(other)}"));
command.Parse(args).Invoke();
CSHARP

seen=$(cd "$folder" && dotnet run options.cs -- --port 7080)
echo "$seen"
expected='in the validator: 7080 0
in the action: 7080 7080'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
