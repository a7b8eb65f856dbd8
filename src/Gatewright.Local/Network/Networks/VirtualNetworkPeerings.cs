using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class VirtualNetworkPeerings : ResourceType
{
    private const string Remote = "remoteVirtualNetwork";

    // Each peering keeps the space that the other network had when it was written; the second name is the older one.
    private const string RemoteSpace = "remoteVirtualNetworkAddressSpace";
    private const string OlderRemoteSpace = "remoteAddressSpace";

    public override string Type => "Microsoft.Network/virtualNetworks/virtualNetworkPeerings";

    public override string? ListInParent => "virtualNetworkPeerings";

    /// <summary>A network is deleted while others are peered with it: their links say Disconnected then.</summary>
    protected override ImmutableArray<(string, ReferenceKind)> Named => [(Remote, ReferenceKind.Needs)];

    public override IEnumerable<string> Networks(string id, JsonObject body) =>
        body.Object("properties").IdOf(Remote) is { } remote ? [ResourceIds.ParentOf(id), remote] : [ResourceIds.ParentOf(id)];

    public override void Fill(Filling it)
    {
        var properties = it.Properties;
        properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        properties.Default("allowVirtualNetworkAccess", true);
        properties.Default("allowForwardedTraffic", false);
        properties.Default("allowGatewayTransit", false);
        properties.Default("useRemoteGateways", false);
        properties.Default("doNotVerifyRemoteGateways", false);
        properties.Default("peerCompleteVnets", true);
        if (properties[RemoteSpace] is null && Space(properties.IdOf(Remote), it.Request.Resources) is { } space)
        {
            properties[RemoteSpace] = space.DeepClone();
            properties[OlderRemoteSpace] = space.DeepClone();
        }
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources) =>
        SetState(shown, ResourceIds.ParentOf(kept.Id), resources);

    public static void SetState(JsonObject peering, string network, IResources resources)
    {
        var properties = peering.Properties();
        var other = properties.IdOf(Remote) is { } id ? resources.Find(id) : null;
        var isReturned = other?.Body.Object("properties").Items("virtualNetworkPeerings")
            .Any(it => Bodies.Same(it.Object("properties").IdOf(Remote), network));
        var isInSync = JsonNode.DeepEquals(properties[RemoteSpace], other?.Body.Object("properties")?["addressSpace"]);
        properties["remoteBgpCommunities"] = other?.Body.Object("properties").Object("bgpCommunities")?.DeepClone() ?? new JsonObject();
        properties["peeringState"] = isReturned switch { null => "Disconnected", true => "Connected", false => "Initiated" };
        properties["peeringSyncLevel"] = other is null || isInSync ? "FullyInSync" : "RemoteNotInSync";
    }

    private static JsonObject? Space(string? network, IResources resources) =>
        network is null ? null : resources.Find(network)?.Body.Object("properties").Object("addressSpace");
}
