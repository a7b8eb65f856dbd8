using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class ExpressRouteCircuits : ResourceType
{
    public override string Type => "Microsoft.Network/expressRouteCircuits";

    public override ImmutableArray<ResourceType> Children { get; } = [new CircuitPeerings(), new CircuitAuthorizations()];

    protected override ImmutableArray<string> OwnSecrets => ["authorizationKey"];

    protected override ImmutableArray<(string, ReferenceKind)> Named => [("expressRoutePort", ReferenceKind.Holds)];

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        var properties = shown.Properties();
        properties.Default("gatewayManagerEtag", "");
        if (properties["expressRoutePort"] is null)
            return;
        properties.Default("enableDirectPortRateLimit", false);
        if (kept.Body.Object("properties")?["authorizationKey"] is not null)
            properties.Default("authorizationStatus", "Enabled");
    }

    public override void Fill(Filling it)
    {
        var properties = it.Properties;
        properties.Default("allowClassicOperations", false);
        properties.Default("globalReachEnabled", false);
        properties["circuitProvisioningState"] = "Enabled";
        properties["serviceKey"] = MadeValues.Guid(it.Id, "service");
        // Nobody has to be asked for a circuit on ports of one's own.
        properties["serviceProviderProvisioningState"] = it.Before.Text("serviceProviderProvisioningState")
            ?? (it.Request.ProvidersWait && properties.IdOf("expressRoutePort") is null ? "NotProvisioned" : "Provisioned");
    }
}

internal sealed class CircuitPeerings : ResourceType
{
    private const int MicrosoftAsn = 12076;

    public override string Type => "Microsoft.Network/expressRouteCircuits/peerings";

    public override string? ListInParent => "peerings";

    public override ImmutableArray<ResourceType> Children { get; } = [new CircuitConnections()];

    protected override ImmutableArray<string> OwnSecrets => ["sharedKey"];

    protected override ImmutableArray<(string, ReferenceKind)> Named =>
        [("routeFilter", ReferenceKind.Holds), ("ipv6PeeringConfig/routeFilter", ReferenceKind.Holds)];

    public override void Fill(Filling it)
    {
        var properties = it.Properties;
        properties["azureASN"] = MicrosoftAsn;
        properties.Default("state", "Enabled");
        properties.Default("primaryAzurePort", "");
        properties.Default("secondaryAzurePort", "");
        properties.Default("gatewayManagerEtag", "");
        properties.Default("lastModifiedBy", "Customer");
        properties.Object("ipv6PeeringConfig")?.Default("state", "Enabled");
        foreach (var microsoft in new[] { properties, properties.Object("ipv6PeeringConfig") }.Select(it => it.Object("microsoftPeeringConfig"))
            .OfType<JsonObject>())
        {
            microsoft.Default("advertisedCommunities", new JsonArray());
            microsoft.Default("advertisedPublicPrefixesState", "Configured");
            microsoft.Default("customerASN", 0);
            microsoft.Default("legacyMode", 0);
            microsoft.Default("routingRegistryName", "NONE");
        }
    }

    /// <summary>No router answers here.</summary>
    public override JsonNode? Act(string action, StoredBody kept, JsonObject? sent, IResources resources) =>
        action.StartsWith("arpTables/", StringComparison.OrdinalIgnoreCase) || action.StartsWith("routeTables", StringComparison.OrdinalIgnoreCase)
            ? Bodies.List([])
            : null;
}

internal sealed class CircuitAuthorizations : ResourceType
{
    public override string Type => "Microsoft.Network/expressRouteCircuits/authorizations";

    public override string? ListInParent => "authorizations";

    public override void Fill(Filling it)
    {
        it.Properties["authorizationKey"] = MadeValues.Guid(it.Id, "authorization");
        it.Properties["authorizationUseStatus"] = "Available";
    }
}

/// <summary>Global Reach.</summary>
internal sealed class CircuitConnections : ResourceType
{
    public override string Type => "Microsoft.Network/expressRouteCircuits/peerings/connections";

    public override string? ListInParent => "connections";

    protected override ImmutableArray<string> OwnSecrets => ["authorizationKey"];

    protected override ImmutableArray<(string, ReferenceKind)> Named =>
        [("expressRouteCircuitPeering", ReferenceKind.Holds), ("peerExpressRouteCircuitPeering", ReferenceKind.Holds)];

    public override void Fill(Filling it)
    {
        it.Properties["circuitConnectionStatus"] = "Connected";
        if (it.Properties.Object("ipv6CircuitConnectionConfig") is { } second)
            second["circuitConnectionStatus"] = "Connected";
    }
}
