using System.Text.Json.Nodes;

namespace Gatewright.Local.Network;

internal sealed class LocalNetworkGateways : ResourceType
{
    public override string Type => "Microsoft.Network/localNetworkGateways";

    public override void Fill(Filling it)
    {
        it.Properties.Default("resourceGuid", MadeValues.Guid(it.Id, "resource"));
        it.Properties.Default("localNetworkAddressSpace", new JsonObject { ["addressPrefixes"] = new JsonArray() });
        it.Properties.Object("bgpSettings")?.Default("peerWeight", 0);
    }
}
