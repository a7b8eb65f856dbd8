using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class RouteTables : ResourceType
{
    public override string Type => "Microsoft.Network/routeTables";

    public override ImmutableArray<ResourceType> Children { get; } = [new Routes()];

    public override void Fill(Filling it)
    {
        it.Properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        it.Properties.Default("disableBgpRoutePropagation", false);
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources) => UsedBySubnets.Set(shown, kept.Id, resources);

    private sealed class Routes : ResourceType
    {
        public override string Type => "Microsoft.Network/routeTables/routes";

        public override string? ListInParent => "routes";

        public override void Fill(Filling it) => it.Properties.Default("hasBgpOverride", false);
    }
}

/// <summary>What subnets use tells the subnets.</summary>
internal static class UsedBySubnets
{
    public static void Set(JsonObject shown, string id, IResources resources)
    {
        var users = Uses.Of(id, resources.ReferringTo(id))[id];
        if (users.Any())
            shown.Properties()["subnets"] = Bodies.Ids(users);
        else
            shown.Properties().Remove("subnets");
    }
}
