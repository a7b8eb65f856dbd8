using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW9535 and GW9536: how clients of point-to-site sign in.</summary>
internal static class ClientLaws
{
    private static readonly string[] EntraId = ["aadTenant", "aadAudience", "aadIssuer"];

    public static TemplateLaw EntraIdIsComplete { get; } = TemplateLaw.Error("GW9535",
        "Entra ID needs a tenant, an audience and an issuer", "PS-06", Sources.PointToSite, reading =>
        from it in reading.Gateways()
        let clients = it.Properties.At("vpnClientConfiguration") as ArmObject
        where clients is not null && EntraId.Any(name => clients.Says(name))
        from missing in EntraId.Where(name => !clients.Says(name)).Take(1)
        select At(it.Node.Origin(clients),
            $"Clients of gateway '{it.Name}' sign in with Entra ID, and '{missing}' is missing; write all of {string.Join(", ", EntraId)}"));

    public static TemplateLaw RadiusIsComplete { get; } = TemplateLaw.Error("GW9536",
        "A RADIUS server has an address and a secret", "PS-07", Sources.PointToSite, reading =>
        from it in reading.Gateways()
        let clients = it.Properties.At("vpnClientConfiguration") as ArmObject
        where clients is not null
        from server in clients.ListAt("radiusServers").Append(clients)
        where server.Says("radiusServerAddress") != server.Says("radiusServerSecret")
        select At(it.Node.Origin(server.At("radiusServerAddress")),
            $"A RADIUS server of gateway '{it.Name}' lacks its {(server.Says("radiusServerAddress") ? "secret" : "address")}; write both"));

    public static ImmutableArray<TemplateLaw> All { get; } = [EntraIdIsComplete, RadiusIsComplete];
}
