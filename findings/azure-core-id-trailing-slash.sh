#!/usr/bin/env bash
# Azure.Core 1.50.0, class ResourceIdentifier: a trailing slash makes another id.
#
# Expected: an id with a trailing slash is the same resource, since the class compares ids without regard to case and
# every part (subscription, group, type, name) is read as the same. Or the slash is rejected.
# Seen: all parts are equal, but the two ids are not, have different hash codes, and ToString keeps the slash.
# So a set or a dictionary of ids holds one resource twice. Gatewright rejects an id that ends with a slash, and says what an id looks like.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat >"$folder/id.cs" <<'CSHARP'
#:package Azure.Core@1.50.0
using Azure.Core;

const string Text = "/subscriptions/00000000-0000-0000-0000-000000000001/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub";
var plain = new ResourceIdentifier(Text);
var upper = new ResourceIdentifier(Text.ToUpperInvariant());
var slash = new ResourceIdentifier(Text + "/");
Console.WriteLine($"same id in capitals: {plain.Equals(upper)}");
Console.WriteLine($"parts with a slash: {slash.SubscriptionId == plain.SubscriptionId} {slash.ResourceGroupName} {slash.ResourceType} {slash.Name}");
Console.WriteLine($"same id with a slash: {plain.Equals(slash)}");
Console.WriteLine($"in a set of both: {new HashSet<ResourceIdentifier> { plain, slash }.Count}");
CSHARP

seen=$(cd "$folder" && dotnet run id.cs)
echo "$seen"
expected='same id in capitals: True
parts with a slash: True rg Microsoft.Network/virtualNetworks hub
same id with a slash: False
in a set of both: 2'
[ "$seen" = "$expected" ] || { echo 'The behavior has changed.' >&2; exit 1; }
