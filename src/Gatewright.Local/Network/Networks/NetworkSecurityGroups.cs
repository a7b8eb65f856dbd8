using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class NetworkSecurityGroups : ResourceType
{
    public override string Type => "Microsoft.Network/networkSecurityGroups";

    public override ImmutableArray<ResourceType> Children { get; } = [new SecurityRules()];

    public override ImmutableArray<string> Parts => ["defaultSecurityRules"];

    public override ImmutableArray<string> ReadParts => Parts;

    public override void Fill(Filling it)
    {
        it.Properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        it.Properties["defaultSecurityRules"] = new JsonArray(
            Rule(it.Id, "AllowVnetInBound", "Allow inbound traffic from all VMs in VNET", "Inbound", 65000, "Allow", "VirtualNetwork", "VirtualNetwork"),
            Rule(it.Id, "AllowAzureLoadBalancerInBound", "Allow inbound traffic from azure load balancer", "Inbound", 65001, "Allow", "AzureLoadBalancer", "*"),
            Rule(it.Id, "DenyAllInBound", "Deny all inbound traffic", "Inbound", 65500, "Deny", "*", "*"),
            Rule(
                it.Id, "AllowVnetOutBound", "Allow outbound traffic from all VMs to all VMs in VNET", "Outbound", 65000, "Allow", "VirtualNetwork",
                "VirtualNetwork"),
            Rule(it.Id, "AllowInternetOutBound", "Allow outbound traffic from all VMs to Internet", "Outbound", 65001, "Allow", "*", "Internet"),
            Rule(it.Id, "DenyAllOutBound", "Deny all outbound traffic", "Outbound", 65500, "Deny", "*", "*"));
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        shown.Properties().Default("flushConnection", false);
        UsedBySubnets.Set(shown, kept.Id, resources);
    }

    // As the public specification's example NetworkSecurityGroupCreateWithRule.json (2024-05-01) has them, with the empty lists of DefaultSecurityRuleGet.json.
    private static JsonObject Rule(
        string group, string name, string description, string direction, int priority, string access, string from, string to) => new()
    {
        ["name"] = name,
        ["id"] = $"{group}/defaultSecurityRules/{name}",
        ["type"] = "Microsoft.Network/networkSecurityGroups/defaultSecurityRules",
        ["properties"] = new JsonObject
        {
            ["description"] = description,
            ["protocol"] = "*",
            ["sourcePortRange"] = "*",
            ["destinationPortRange"] = "*",
            ["sourceAddressPrefix"] = from,
            ["destinationAddressPrefix"] = to,
            ["access"] = access,
            ["priority"] = priority,
            ["direction"] = direction,
            ["sourcePortRanges"] = new JsonArray(),
            ["destinationPortRanges"] = new JsonArray(),
            ["sourceAddressPrefixes"] = new JsonArray(),
            ["destinationAddressPrefixes"] = new JsonArray(),
        },
    };

    private sealed class SecurityRules : ResourceType
    {
        public override string Type => "Microsoft.Network/networkSecurityGroups/securityRules";

        public override string? ListInParent => "securityRules";

        protected override ImmutableArray<(string, ReferenceKind)> Named =>
            [("sourceApplicationSecurityGroups/*", ReferenceKind.Holds), ("destinationApplicationSecurityGroups/*", ReferenceKind.Holds)];
    }
}

internal sealed class ApplicationSecurityGroups : ResourceType
{
    public override string Type => "Microsoft.Network/applicationSecurityGroups";

    public override void Fill(Filling it) => it.Properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
}
