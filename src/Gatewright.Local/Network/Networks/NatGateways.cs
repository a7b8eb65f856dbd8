using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class NatGateways : ResourceType
{
    public override string Type => "Microsoft.Network/natGateways";

    protected override ImmutableArray<(string, ReferenceKind)> Named =>
        [("publicIpAddresses/*", ReferenceKind.Holds), ("publicIpPrefixes/*", ReferenceKind.Holds)];

    public override void Fill(Filling it)
    {
        it.Body.Default("sku", new JsonObject { ["name"] = "Standard", ["tier"] = "Regional" });
        it.Body.Object("sku")?.Default("tier", "Regional");
        it.Properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        it.Properties.Default("idleTimeoutInMinutes", 4);
    }

    public override void Derive(JsonObject shown, StoredBody kept, IResources resources) => UsedBySubnets.Set(shown, kept.Id, resources);
}
