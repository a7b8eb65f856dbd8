using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class Connections : ResourceType
{
    private static readonly string[] Ends = ["virtualNetworkGateway1", "virtualNetworkGateway2", "localNetworkGateway2"];

    public override string Type => "Microsoft.Network/connections";

    protected override ImmutableArray<string> OwnSecrets => ["sharedKey", "authorizationKey"];

    protected override ImmutableArray<(string, ReferenceKind)> Named =>
    [
        .. Ends.Append("peer").Select(end => (end, ReferenceKind.Holds)),
        ("ingressNatRules/*", ReferenceKind.Holds), ("egressNatRules/*", ReferenceKind.Holds),
    ];

    public override void Fill(Filling it)
    {
        var properties = it.Properties;
        // Clients may send the whole gateway; its id is what counts.
        foreach (var end in Ends)
        {
            if (properties.IdOf(end) is { } id)
                properties[end] = new JsonObject { ["id"] = id, ["properties"] = new JsonObject() };
        }

        properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        properties.Default("routingWeight", 0);
        properties.Default("enableBgp", false);
        properties.Default("ingressBytesTransferred", 0);
        properties.Default("egressBytesTransferred", 0);
        if (properties.Is("connectionType", "ExpressRoute"))
        {
            properties.Default("expressRouteGatewayBypass", false);
            properties.Default("enablePrivateLinkFastPath", false);
            return;
        }

        properties.Default("connectionProtocol", "IKEv2");
        properties.Default("connectionMode", "Default");
        properties.Default("useLocalAzureIpAddress", false);
        properties.Default("usePolicyBasedTrafficSelectors", false);
        properties.Default("ipsecPolicies", new JsonArray());
        properties.Default("trafficSelectorPolicies", new JsonArray());
    }

    /// <summary>Azure demands a circuit that its provider has provisioned: ERFAQ of azure-docs, 2026-03-31. The code is unchecked.</summary>
    public override ProviderRefusal? RefuseChange(ResourceRequest request)
    {
        // Of a circuit that is assumed to be there nobody knows more.
        if (request.Body.Object("properties").IdOf("peer") is not { } id || request.Resources.Find(id)?.Body is not { } circuit || AssumedTag.IsOn(circuit))
            return null;
        return circuit.Object("properties").Is("serviceProviderProvisioningState", "Provisioned")
            ? null
            : new(400, "ExpressRouteCircuitNotProvisioned", $"Circuit {id} is not provisioned by its service provider, so {request.Id} cannot be made.");
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources) =>
        shown.Properties()["connectionStatus"] = IsConnected(kept.Body.Properties(), resources) ? "Connected" : "NotConnected";

    public override JsonNode? Act(string action, StoredBody kept, JsonObject? sent, IResources resources) => action switch
    {
        "resetconnection" => new JsonObject(),
        _ => null,
    };

    /// <summary>No device answers here: tunnels between two gateways are up if both ends have the same key, lines if the circuit is provisioned.</summary>
    private static bool IsConnected(JsonObject properties, IResources resources)
    {
        if (properties.IdOf("peer") is { } circuit)
            return resources.Find(circuit)?.Body.Object("properties").Is("serviceProviderProvisioningState", "Provisioned") == true;
        if (properties.IdOf("virtualNetworkGateway1") is not { } here || properties.IdOf("virtualNetworkGateway2") is not { } there)
            return false;
        return resources.ReferringTo(here).Select(it => it.Body.Object("properties")).Any(back =>
            Bodies.Same(back.IdOf("virtualNetworkGateway1"), there) && Bodies.Same(back.IdOf("virtualNetworkGateway2"), here)
            && back.Text("sharedKey") == properties.Text("sharedKey"));
    }
}
