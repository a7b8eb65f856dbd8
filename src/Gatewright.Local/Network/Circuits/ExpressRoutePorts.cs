using System.Globalization;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class ExpressRoutePorts : ResourceType
{
    public override string Type => "Microsoft.Network/expressRoutePorts";

    public override ImmutableArray<ResourceType> Children { get; } = [new PortAuthorizations()];

    public override ImmutableArray<string> Parts => ["links"];

    public override ImmutableArray<string> ReadParts => Parts;

    public override void Fill(Filling it)
    {
        var properties = it.Properties;
        properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        properties.Default("provisionedBandwidthInGbps", 0);
        properties.Default("mtu", "1500");
        properties.Default("etherType", "0x8100");
        properties.Default("billingType", "MeteredData");
        var said = properties.Items("links").ToDictionary(link => link.Text("name") ?? "", StringComparer.OrdinalIgnoreCase);
        properties["links"] = new JsonArray(Link(it.Id, said, 1, properties.Text("peeringLocation")), Link(it.Id, said, 2, properties.Text("peeringLocation")));
        properties["allocationDate"] = it.Before.Text("allocationDate") ?? it.Request.Now.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture);
    }

    /// <summary>Authorizations have requests of their own and aren't told with the ports.</summary>
    public override void Derive(JsonObject shown, StoredBody kept, IResources resources)
    {
        shown.Properties().Remove("authorizations");
        shown.Properties()["circuits"] = Bodies.Ids(Uses.Of(kept.Id, resources.ReferringTo(kept.Id))[kept.Id]);
    }

    private static JsonNode Link(string ports, Dictionary<string, JsonObject> said, int number, string? place)
    {
        var link = said.TryGetValue($"link{number}", out var own) ? own.DeepClone().AsObject() : [];
        link.Place(0, "name", $"link{number}");
        link.Place(1, "id", $"{ports}/links/link{number}");
        var properties = link.Properties();
        properties.Default("routerName", $"router{number}");
        properties.Default("interfaceName", "Ethernet 0/0");
        properties.Default("patchPanelId", $"patchPanelId{number}");
        properties.Default("rackId", $"rackId{number}");
        properties.Default("coloLocation", place ?? "");
        properties.Default("connectorType", "LC");
        properties.Default("adminState", "Disabled");
        return link;
    }

    private sealed class PortAuthorizations : ResourceType
    {
        public override string Type => "Microsoft.Network/expressRoutePorts/authorizations";

        public override string? ListInParent => "authorizations";

        public override void Fill(Filling it)
        {
            it.Properties["authorizationKey"] = MadeValues.Guid(it.Id, "authorization");
            it.Properties["authorizationUseStatus"] = "Available";
            it.Properties["circuitResourceUri"] = "";
        }
    }
}
