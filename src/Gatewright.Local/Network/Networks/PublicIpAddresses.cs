using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class PublicIpAddresses : ResourceType
{
    public override string Type => "Microsoft.Network/publicIPAddresses";

    protected override ImmutableArray<(string, ReferenceKind)> Named => [("publicIPPrefix", ReferenceKind.Holds)];

    public override void Fill(Filling it)
    {
        it.Body.Default("sku", new JsonObject { ["name"] = "Standard", ["tier"] = "Regional" });
        it.Body.Object("sku")?.Default("tier", "Regional");
        var properties = it.Properties;
        properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        properties.Default("publicIPAddressVersion", "IPv4");
        properties.Default("publicIPAllocationMethod", it.Body.Object("sku").Is("name", "Basic") ? "Dynamic" : "Static");
        properties.Default("idleTimeoutInMinutes", 4);
        properties.Default("ipTags", new JsonArray());
        properties.Default("ddosSettings", new JsonObject { ["protectionMode"] = "VirtualNetworkInherited" });
        if (properties.Object("dnsSettings") is { } dns && dns.Text("domainNameLabel") is { } label)
            dns["fqdn"] = $"{label}.{it.Body.Text("location")}.cloudapp.azure.com";
        SetAddress(it);
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        var properties = shown.Properties();
        properties.Remove("ipConfiguration");
        properties.Remove("natGateway");
        if (Uses.Of(kept.Id, resources.ReferringTo(kept.Id))[kept.Id].FirstOrDefault() is not { } user)
            return;
        var isNat = user.Contains("/natGateways/", StringComparison.OrdinalIgnoreCase);
        properties[isNat ? "natGateway" : "ipConfiguration"] = new JsonObject { ["id"] = user };
    }

    private static void SetAddress(Filling it)
    {
        var properties = it.Properties;
        properties.Remove("ipAddress");
        if (it.Before.Text("ipAddress") is { } same)
            properties["ipAddress"] = same;
        else if (properties.IdOf("publicIPPrefix") is { } prefix && FreeIn(prefix, it.Request.Resources) is { } free)
            properties["ipAddress"] = free;
        else if (properties.Is("publicIPAddressVersion", "IPv6"))
            properties["ipAddress"] = MadeValues.PublicIPv6Address(it.Request.Numbers.Next("public IPv6 addresses"));
        else
            properties["ipAddress"] = MadeValues.PublicAddress(it.Request.Numbers.Next("public addresses"));
    }

    private static string? FreeIn(string prefix, IResources resources)
    {
        if (resources.Find(prefix)?.Body.Object("properties") is not { } properties || properties.Text("ipPrefix") is not { } block)
            return null;
        var taken = resources.ReferringTo(prefix).Select(it => it.Body.Object("properties").Text("ipAddress")).ToHashSet();
        var count = int.TryParse(block.AsSpan(block.IndexOf('/') + 1), out var length) && length is >= 16 and <= 32 ? 1 << (32 - length) : 0;
        return Enumerable.Range(0, count).Select(place => MadeValues.AddressIn(block, place)).FirstOrDefault(address => !taken.Contains(address));
    }
}

internal sealed class PublicIpPrefixes : ResourceType
{
    public override string Type => "Microsoft.Network/publicIPPrefixes";

    public override void Fill(Filling it)
    {
        it.Body.Default("sku", new JsonObject { ["name"] = "Standard", ["tier"] = "Regional" });
        it.Body.Object("sku")?.Default("tier", "Regional");
        var properties = it.Properties;
        properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        properties.Default("publicIPAddressVersion", "IPv4");
        properties.Default("ipTags", new JsonArray());
        properties.Default("prefixLength", 28);
        var length = properties["prefixLength"] is JsonValue value && value.TryGetValue<int>(out var said) ? said : 28;
        properties["ipPrefix"] = it.Before.Text("ipPrefix")
            ?? (properties.Is("publicIPAddressVersion", "IPv6")
                ? $"2001:db8:{it.Request.Numbers.Next("public IPv6 prefixes") + 1:x}::/{length}"
                : MadeValues.PublicBlock(it.Request.Numbers.Next("public prefixes"), length));
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        var users = Uses.Of(kept.Id, resources.ReferringTo(kept.Id))[kept.Id].ToLookup(id => id.Contains("/natGateways/", StringComparison.OrdinalIgnoreCase));
        var properties = shown.Properties();
        properties.Remove("publicIPAddresses");
        properties.Remove("natGateway");
        if (users[false].Any())
            properties["publicIPAddresses"] = Bodies.Ids(users[false]);
        if (users[true].FirstOrDefault() is { } nat)
            properties["natGateway"] = new JsonObject { ["id"] = nat };
    }
}
