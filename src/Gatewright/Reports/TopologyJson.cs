using System.Text.Json;
using Gatewright.Emit.Figures;
using Gatewright.Model;
using Gatewright.Overview;

namespace Gatewright.Reports;

/// <summary>
/// What <c>show</c> prints, for programs. The shape only ever grows:
/// <code>
/// { "topology", "region",
///   "virtualNetworks": [ { "path", "name", "isExisting", "resourceGroup", "region", "addressSpace": [], "freeAddresses",
///     "subnets": [ { "name", "isExisting", "prefixes": [], "networkSecurityGroup", "routeTable", "natGateway" } ],
///     "gateways": [ { "path", "name", "isExisting", "type": "Vpn|ExpressRoute", "sku", "asn", "connections": [ { "path", "to" } ] } ],
///     "routeServers": [ { "path", "name", "isExisting", "peers": [ { "name", "address", "asn" } ] } ],
///     "peerings": [ { "with", "allowGatewayTransit", "useRemoteGateways", "allowForwardedTraffic", "allowVirtualNetworkAccess" } ] } ],
///   "sites": [ { "path", "name", "isExisting", "address", "fqdn", "publicIp", "prefixes": [], "asn" } ],
///   "circuits": [ { "path", "name", "isExisting", "provider", "location", "bandwidth", "waiting": [] } ],
///   "routeTables": [ { "path", "name", "isExisting", "routes": [ { "name", "destination", "nextHop" } ] } ],
///   "networkSecurityGroups": [ { "path", "name", "isExisting", "rules": [] } ],
///   "natGateways": [ { "path", "name", "isExisting" } ],
///   "publicIpPrefixes": [ { "path", "name", "isExisting", "length" } ],
///   "parameters": [ { "name", "default", "description" } ],
///   "secrets": [ { "name", "keyVault", "isExisting", "usedBy": [] } ],
///   "ownerTasks": [ { "what", "commands": [], "order" } ],
///   "billed": [] }
/// </code>
/// What a program leaves to Azure is null; a value that the deployment supplies is its parameter's name in angle brackets.
/// </summary>
internal static class TopologyJson
{
    public static string Of(Topology topology) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("topology", topology.Path);
        json.WriteText("region", topology.DefaultRegion);
        json.WriteObjects("virtualNetworks", topology.VirtualNetworks, NetworkJson.Write);
        json.WriteObjects("sites", topology.Sites, Write);
        var awaited = AwaitedProviders.Of(topology).ToDictionary(it => it.Circuit, it => it.Waiting);
        json.WriteObjects("circuits", topology.ExpressRouteCircuits, (it, circuit) => Write(it, circuit, awaited.GetValueOrDefault(circuit, [])));
        json.WriteObjects("routeTables", topology.RouteTables, Write);
        json.WriteObjects("networkSecurityGroups", topology.NetworkSecurityGroups, Write);
        json.WriteObjects("natGateways", topology.NatGateways, static (json, gateway) => json.WriteResource(gateway));
        json.WriteObjects("publicIpPrefixes", topology.PublicIpPrefixes, Write);
        json.WriteObjects("parameters", topology.Parameters, Write);
        WriteSecrets(json, topology);
        json.WriteObjects("ownerTasks", OwnerTasks.Of(topology), Write);
        json.WriteTexts("billed", BillingBranch.Lines(topology));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Model.SiteElement site)
    {
        json.WriteResource(site);
        json.WriteText("address", site.Address);
        json.WriteText("fqdn", site.Fqdn);
        json.WriteString("publicIp", site.PublicIp?.Target.Path);
        json.WriteTexts("prefixes", site.Prefixes);
        json.WriteText("asn", site.Asn);
    }

    private static void Write(Utf8JsonWriter json, Model.ExpressRouteCircuitElement circuit, ImmutableArray<string> waiting)
    {
        json.WriteResource(circuit);
        json.WriteText("provider", circuit.Provider);
        json.WriteText("location", circuit.Location);
        json.WriteText("bandwidth", circuit.Bandwidth);
        json.WriteTexts("waiting", waiting);
    }

    private static void Write(Utf8JsonWriter json, Model.RouteTableElement table)
    {
        json.WriteResource(table);
        json.WriteObjects("routes", table.Routes, static (json, route) =>
        {
            json.WriteText("name", route.Name);
            json.WriteText("destination", route.Destination);
            json.WriteText("nextHop", route.NextHop);
        });
    }

    private static void Write(Utf8JsonWriter json, Model.NetworkSecurityGroupElement group)
    {
        json.WriteResource(group);
        json.WriteTexts("rules", group.Rules.Select(rule => $"{rule.Name}"));
    }

    private static void Write(Utf8JsonWriter json, Model.PublicIpPrefixElement prefix)
    {
        json.WriteResource(prefix);
        json.WriteText("length", prefix.Length);
    }

    private static void Write(Utf8JsonWriter json, ParameterElement parameter)
    {
        json.WriteString("name", parameter.ArmName);
        json.WriteString("default", parameter.Default.Text);
        json.WriteText("description", parameter.Description);
    }

    private static void WriteSecrets(Utf8JsonWriter json, Topology topology)
    {
        var uses = SecretUses.Of(topology);
        var supplied = topology.Secrets.Where(it => !it.IsExisting).Select(it => (Name: it.ArmName, it.Vault, IsExisting: false, Users: uses[it]));
        var read = from vault in topology.KeyVaults
                   from same in SuppliedBranch.Read(topology, vault)
                   select (Name: same.Key, Vault: (KeyVaultElement?)vault, IsExisting: true, Users: same.SelectMany(it => uses[it]));
        json.WriteObjects("secrets", supplied.Concat(read), static (json, secret) =>
        {
            json.WriteString("name", secret.Name);
            json.WriteString("keyVault", secret.Vault?.Path);
            json.WriteBoolean("isExisting", secret.IsExisting);
            json.WriteTexts("usedBy", secret.Users.Distinct());
        });
    }

    private static void Write(Utf8JsonWriter json, OwnerTask task)
    {
        json.WriteString("what", task.What);
        json.WriteTexts("commands", task.Commands.Select(it => $"{it}"));
        json.WriteString("order", task.When);
    }
}
