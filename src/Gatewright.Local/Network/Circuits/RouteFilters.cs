using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class RouteFilters : ResourceType
{
    public override string Type => "Microsoft.Network/routeFilters";

    public override ImmutableArray<ResourceType> Children { get; } = [new RouteFilterRules()];

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        shown.Properties()["peerings"] = Bodies.Ids(Uses.Of(kept.Id, resources.ReferringTo(kept.Id))[kept.Id]);
        shown.Properties()["ipv6Peerings"] = new JsonArray();
    }

    private sealed class RouteFilterRules : ResourceType
    {
        public override string Type => "Microsoft.Network/routeFilters/routeFilterRules";

        public override string? ListInParent => "rules";

        public override void Fill(Filling it) => it.Properties.Default("routeFilterRuleType", "Community");
    }
}
