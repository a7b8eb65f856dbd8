using System.Net;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class VirtualNetworks : ResourceType
{
    // Azure keeps five addresses of each subnet.
    private const int Kept = 5;

    public override string Type => "Microsoft.Network/virtualNetworks";

    public override ImmutableArray<ResourceType> Children { get; } = [new Subnets(), new VirtualNetworkPeerings()];

    protected override ImmutableArray<(string, ReferenceKind)> Named => [("ddosProtectionPlan", ReferenceKind.Holds)];

    public override IEnumerable<string> Networks(string id, JsonObject body) => [id];

    public override void Fill(Filling it)
    {
        it.Properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        it.Properties.Default("addressSpace", new JsonObject { ["addressPrefixes"] = new JsonArray() });
        it.Properties.Default("enableDdosProtection", false);
        it.Properties.Default("privateEndpointVNetPolicies", "Disabled");
    }

    /// <summary>A list of subnets that lacks one means to delete it.</summary>
    public override ProviderRefusal? RefuseChange(ResourceRequest request)
    {
        if (request.Body.Object("properties") is not { } properties || properties["subnets"] is not JsonArray)
            return null;
        var said = properties.Items("subnets").Select(subnet => subnet.Text("name")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = request.Existing.Object("properties").Items("subnets").Where(subnet => !said.Contains(subnet.Text("name"))).ToList();
        if (gone.Count == 0)
            return null;
        var referring = Users(request.Id, request.Resources);
        var uses = Uses.Of(request.Id, referring);
        return gone.Where(subnet => subnet.Text("id") is { } id && uses.Contains(id))
            .Select(subnet => Children[0].RefuseDeletion(subnet.Text("id")!, referring)).FirstOrDefault();
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        var uses = Uses.Of(kept.Id, Users(kept.Id, resources));
        foreach (var subnet in shown.Properties().Items("subnets"))
            Subnets.SetUses(subnet, uses);
        foreach (var peering in shown.Properties().Items("virtualNetworkPeerings"))
            VirtualNetworkPeerings.SetState(peering, kept.Id, resources);
    }

    /// <summary>How many addresses are taken in each subnet, by what uses it; of a GatewaySubnet Azure tells none.</summary>
    public override JsonObject? Tell(string what, StoredBody kept, Func<string, JsonObject?> show, IResources resources) =>
        Bodies.Same(what, "usages") && show(kept.Id) is { } shown
            ? Bodies.List(shown.Object("properties").Items("subnets").Select(subnet => Usage(subnet, resources)))
            : null;

    private static JsonObject Usage(JsonObject subnet, IResources resources)
    {
        var isCounted = !subnet.Is("name", "GatewaySubnet");
        var size = IPNetwork.TryParse(GatewayAddresses.BlockOf(subnet.Text("id"), resources), out var block) ? 1L << (32 - block.PrefixLength) : 0;
        return new()
        {
            ["id"] = subnet.Text("id"),
            ["name"] = new JsonObject { ["localizedValue"] = "Subnet size and usage", ["value"] = "SubnetSpace" },
            ["currentValue"] = isCounted ? subnet.Object("properties").Items("ipConfigurations").Count() : -1,
            ["limit"] = isCounted ? size - Kept : -1,
            ["unit"] = "Count",
        };
    }

    /// <summary>Who holds something in it; the other side of a peering doesn't.</summary>
    private static List<StoredBody> Users(string id, IResources resources) =>
    [
        .. resources.ReferringTo(id).Where(user => !Bodies.Same(user.Type, "Microsoft.Network/virtualNetworks")),
    ];
}
