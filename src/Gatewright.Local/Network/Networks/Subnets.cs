using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class Subnets : ResourceType
{
    public override string Type => "Microsoft.Network/virtualNetworks/subnets";

    public override string? ListInParent => "subnets";

    public override ImmutableArray<string> Parts => ["delegations"];

    protected override ImmutableArray<(string, ReferenceKind)> Named =>
    [
        ("networkSecurityGroup", ReferenceKind.Holds), ("routeTable", ReferenceKind.Holds), ("natGateway", ReferenceKind.Holds),
        ("serviceEndpointPolicies/*", ReferenceKind.Holds),
    ];

    public override IEnumerable<string> Networks(string id, JsonObject body) => [ResourceIds.ParentOf(id)];

    public override void Fill(Filling it)
    {
        it.Properties.Default("delegations", new JsonArray());
        it.Properties.Default("privateEndpointNetworkPolicies", "Disabled");
        it.Properties.Default("privateLinkServiceNetworkPolicies", "Enabled");
        foreach (var endpoint in it.Properties.Items("serviceEndpoints"))
            endpoint.Default("locations", new JsonArray("*"));
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources) =>
        SetUses(shown, Uses.Of(kept.Id, resources.ReferringTo(kept.Id)));

    public static void SetUses(JsonObject subnet, ILookup<string, string> uses)
    {
        var users = subnet.Text("id") is { } id ? uses[id] : [];
        if (users.Any())
            subnet.Properties()["ipConfigurations"] = Bodies.Ids(users);
        else
            subnet.Properties().Remove("ipConfigurations");
    }
}
