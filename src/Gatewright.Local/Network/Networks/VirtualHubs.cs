using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

/// <summary>A Route Server is a hub without a virtual WAN; its place in a network and its peers are resources in it.</summary>
internal sealed class VirtualHubs : ResourceType
{
    private const int Asn = 65515;

    public override string Type => "Microsoft.Network/virtualHubs";

    public override ImmutableArray<ResourceType> Children { get; } = [new IpConfigurations(), new BgpConnections()];

    public override IEnumerable<string> Networks(string id, JsonObject body) =>
        body.Object("properties").Items("ipConfigurations").SelectMany(place => Children[0].Networks(id, place));

    public override void Fill(Filling it)
    {
        var properties = it.Properties;
        properties.Default("sku", "Standard");
        properties.Default("allowBranchToBranchTraffic", false);
        properties.Default("hubRoutingPreference", "ExpressRoute");
        properties.Default("virtualRouterAutoScaleConfiguration", new JsonObject { ["minCapacity"] = 2 });
        properties.Default("virtualHubRouteTableV2s", new JsonArray());
        properties["virtualRouterAsn"] = Asn;
    }

    /// <summary>Its place, which is written after the hub, gives it addresses; of what is in it the hub tells the ids.</summary>
    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        var properties = shown.Properties();
        // Its two instances have the first addresses of its subnet that Azure doesn't keep.
        var block = GatewayAddresses.BlockOf(properties.Items("ipConfigurations").FirstOrDefault().Object("properties").IdOf("subnet"), resources);
        properties["virtualRouterIps"] = block is null ? [] : new JsonArray(MadeValues.AddressIn(block, 4), MadeValues.AddressIn(block, 5));
        properties["routingState"] = block is null ? "None" : "Provisioned";
        foreach (var list in Children.Select(child => child.ListInParent!))
            properties[list] = Bodies.Ids([.. properties.Items(list).Select(item => item.Text("id")).OfType<string>()]);
    }

    private sealed class IpConfigurations : ResourceType
    {
        public override string Type => "Microsoft.Network/virtualHubs/ipConfigurations";

        public override string? ListInParent => "ipConfigurations";

        protected override ImmutableArray<(string, ReferenceKind)> Named => [("subnet", ReferenceKind.Holds), ("publicIPAddress", ReferenceKind.Holds)];

        public override IEnumerable<string> Networks(string id, JsonObject body) =>
            body.Object("properties").IdOf("subnet") is { } subnet ? [ResourceIds.ParentOf(subnet)] : [];

        public override void Fill(Filling it) => it.Properties.Default("privateIPAllocationMethod", "Dynamic");
    }

    private sealed class BgpConnections : ResourceType
    {
        public override string Type => "Microsoft.Network/virtualHubs/bgpConnections";

        public override string? ListInParent => "bgpConnections";

        protected override ImmutableArray<(string, ReferenceKind)> Named => [("hubVirtualNetworkConnection", ReferenceKind.Holds)];

        /// <summary>No appliance answers here.</summary>
        public override void Fill(Filling it) => it.Properties["connectionState"] = "NotConnected";

        public override JsonNode? Act(string action, StoredBody kept, JsonObject? sent, IResources resources) =>
            action is "learnedRoutes" or "advertisedRoutes"
                ? new JsonObject { ["RouteServiceRole_IN_0"] = new JsonArray(), ["RouteServiceRole_IN_1"] = new JsonArray() }
                : null;
    }
}
