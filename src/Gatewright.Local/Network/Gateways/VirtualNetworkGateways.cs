using System.Text.Json.Nodes;
using Gatewright.Facts;

namespace Gatewright.Local.Network;

internal sealed class VirtualNetworkGateways : ResourceType
{
    public override string Type => "Microsoft.Network/virtualNetworkGateways";

    public override ImmutableArray<ResourceType> Children { get; } = [new NatRules()];

    public override ImmutableArray<string> Parts =>
    [
        "ipConfigurations", "virtualNetworkGatewayPolicyGroups", "vpnClientConfiguration/vpnClientRootCertificates",
        "vpnClientConfiguration/vpnClientRevokedCertificates", "vpnClientConfiguration/vngClientConnectionConfigurations",
    ];

    protected override ImmutableArray<string> OwnSecrets =>
        ["vpnClientConfiguration/radiusServerSecret", "vpnClientConfiguration/radiusServers/*/radiusServerSecret"];

    protected override ImmutableArray<(string, ReferenceKind)> Named =>
    [
        ("ipConfigurations/*/properties/subnet", ReferenceKind.Holds), ("ipConfigurations/*/properties/publicIPAddress", ReferenceKind.Holds),
        ("gatewayDefaultSite", ReferenceKind.Holds),
    ];

    public override IEnumerable<string> Networks(string id, JsonObject body) =>
    [
        .. body.Object("properties").Items("ipConfigurations").Select(it => it.Object("properties").IdOf("subnet")).OfType<string>()
            .Select(ResourceIds.ParentOf).Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    public override void Fill(Filling it)
    {
        var properties = it.Properties;
        var isVpn = !properties.Is("gatewayType", "ExpressRoute");
        properties.Default("gatewayType", "Vpn");
        properties.Default("vpnType", "RouteBased");
        properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        properties.Default("vpnGatewayGeneration", isVpn ? "Generation1" : "None");
        foreach (var flag in (string[])["enableBgp", "activeActive", "enablePrivateIpAddress", "disableIPSecReplayProtection",
            "enableBgpRouteTranslationForNat", "allowRemoteVnetTraffic", "allowVirtualWanTraffic"])
            properties.Default(flag, false);
        properties.Default("virtualNetworkGatewayPolicyGroups", new JsonArray());
        properties.Default("packetCaptureDiagnosticState", "None");
        properties.Object("sku")?.Default("capacity", 2);
        foreach (var place in properties.Items("ipConfigurations"))
            place.Properties().Default("privateIPAllocationMethod", "Dynamic");
        GatewayAddresses.SetBgp(it, isVpn);
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        var properties = shown.Properties();
        properties.Default("enableHighBandwidthVpnGateway", false);
        properties.Default("virtualNetworkGatewayMigrationStatus", new JsonObject { ["state"] = "", ["phase"] = "", ["errorMessage"] = "" });
        foreach (var list in (string[])["vpnClientProtocols", "vpnClientRootCertificates", "vpnClientRevokedCertificates"])
            properties.Object("vpnClientConfiguration")?.Default(list, new JsonArray());
    }

    /// <summary>Its connections, which name it.</summary>
    public override JsonObject? Tell(string what, StoredBody kept, Func<string, JsonObject?> show, IResources resources) => Bodies.Same(what, "connections")
        ? Bodies.List(resources.ReferringTo(kept.Id).Where(it => Bodies.Same(it.Type, "Microsoft.Network/connections"))
            .Select(it => show(it.Id)).OfType<JsonObject>())
        : null;

    /// <summary>A gateway's type is chosen once: SET of azure-docs, 2024-02-29. The code wasn't found in a report.</summary>
    public override ProviderRefusal? RefuseChange(ResourceRequest request)
    {
        var (sent, was) = (request.Body.Object("properties"), request.Existing.Object("properties"));
        foreach (var name in (string[])["gatewayType", "vpnType"])
        {
            if (sent.Text(name) is { } value && was.Text(name) is { } before && !Bodies.Same(value, before))
                return new(400, "PropertyChangeNotAllowed", $"Changing property '{name}' of {request.Id} from {before} to {value} is not allowed.");
        }

        return null;
    }

    /// <summary>No device answers here, so nothing is learned or told; empty lists are what a gateway without peers answers.</summary>
    public override JsonNode? Act(string action, StoredBody kept, JsonObject? sent, IResources resources) => action switch
    {
        "getBgpPeerStatus" or "getLearnedRoutes" or "getAdvertisedRoutes" or "getVpnClientConnectionHealth" => Bodies.List([]),
        "reset" => Show(kept, "", "Succeeded", resources),
        _ => null,
    };

    protected override DeploymentTime TimeOf(JsonObject body) => DeploymentTimes.Of(Type, body.Object("properties").Text("gatewayType"));

    private sealed class NatRules : ResourceType
    {
        public override string Type => "Microsoft.Network/virtualNetworkGateways/natRules";

        public override string? ListInParent => "natRules";

        public override void Fill(Filling it)
        {
            it.Properties.Default("type", "Static");
            it.Properties.Default("mode", "EgressSnat");
        }
    }
}
