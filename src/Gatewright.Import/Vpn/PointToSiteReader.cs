using Gatewright.Facts;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Vpn;

/// <summary>Point-to-site: clients of a gateway, and how they sign in.</summary>
internal static class PointToSiteReader
{
    /// <summary>Without any of these nobody can connect: exports list the protocols of gateways that have no point-to-site.</summary>
    private static readonly string[] Content =
    [
        "vpnClientAddressPool", "vpnClientRootCertificates", "vpnClientRevokedCertificates", "vngClientConnectionConfigurations", "radiusServerAddress",
        "radiusServers", "vpnClientIpsecPolicies", "aadTenant", "aadAudience", "aadIssuer", "radiusServerSecret",
    ];

    public static void Read(TemplateReading reading, VpnGatewayElement gateway, string key, ArmNode properties)
    {
        if (properties.Object("vpnClientConfiguration") is not { } node)
            return;
        if (!Content.Any(node.HasContent))
        {
            node.SkipAll();
            return;
        }

        var clients = new PointToSiteElement(gateway, node.Place);
        gateway.PointToSite = clients;
        clients.Pool = node.Object("vpnClientAddressPool")?.Settings<Cidr>("addressPrefixes") ?? [];
        clients.TunnelType = Protocols(node);
        clients.Routes = properties.Object("customRoutes")?.Settings<Cidr>("addressPrefixes") ?? [];
        clients.Policy = IpsecReader.Read(node, "vpnClientIpsecPolicies");
        clients.RootCertificates = [.. node.Objects("vpnClientRootCertificates").Select(it =>
            new RootCertificate(it.Setting<Name>("name"), it.Properties().Setting<Certificate>("publicCertData")))];
        clients.RevokedCertificates = [.. node.Objects("vpnClientRevokedCertificates").Select(it =>
            new RevokedCertificate(it.Setting<Name>("name"), it.Properties().Setting<Thumbprint>("thumbprint")))];
        clients.RadiusServers = RadiusServers(reading, node);
        ReadEntraId(clients, node, reading.Scope.TenantId);
        UserGroupReader.Read(reading, clients, key, properties, node);
        ThirdAddress(gateway, clients, properties.Objects("ipConfigurations"));
    }

    private static Setting<TunnelType> Protocols(ArmNode node)
    {
        var protocols = node.Settings<Text>("vpnClientProtocols");
        if (protocols.IsEmpty)
            return default;
        TunnelType all = 0;
        foreach (var protocol in protocols)
        {
            all |= protocol.ToString().ToUpperInvariant() switch
            {
                "OPENVPN" => TunnelType.OpenVpn,
                "IKEV2" => TunnelType.IkeV2,
                "SSTP" => TunnelType.Sstp,
                _ => 0,
            };
        }

        return node.Setting<TunnelType>(all, protocols[0].Origin);
    }

    private static ImmutableArray<RadiusServer> RadiusServers(TemplateReading reading, ArmNode node)
    {
        var servers = node.Objects("radiusServers").Select(it => Server(reading, it)).OfType<RadiusServer>();
        return [.. Server(reading, node) is { } single ? [single] : Array.Empty<RadiusServer>(), .. servers];
    }

    private static RadiusServer? Server(TemplateReading reading, ArmNode node)
    {
        if (reading.Secrets.Read(node, "radiusServerSecret") is not { } secret || !node.Has("radiusServerAddress"))
            return null;
        return new(node.Setting<IpAddress>("radiusServerAddress"), secret, node.Setting<int>("radiusServerScore"));
    }

    private static void ReadEntraId(PointToSiteElement clients, ArmNode node, string ownTenant)
    {
        node.Skip("vpnAuthenticationTypes");
        if (node.Read("aadTenant") is not { } tenant)
            return;
        clients.EntraId = new(node.At(tenant));
        if (Guids.In(ArmIds.Text(tenant)) is { } its && !its.Equals(ownTenant, StringComparison.OrdinalIgnoreCase))
            clients.EntraTenant = node.Setting(Parsing.Parse<Guid>(its), new Origin(node.At(tenant)));
        var audience = node.Setting<Guid>("aadAudience");
        clients.EntraAudience = audience.Is(EntraApplications.Microsofts) ? default : audience;
        node.Skip("aadIssuer");
    }

    /// <summary>The third address of an active-active gateway is for point-to-site.</summary>
    private static void ThirdAddress(VpnGatewayElement gateway, PointToSiteElement clients, ImmutableArray<ArmNode> configurations)
    {
        if (configurations.Length > 2 && configurations[2].Setting<Name>("name") is var name && !name.Is(it => it.Value == IpConfigurationNames.PointToSite))
            clients.IpConfigurationName = name;
        if (!gateway.ActiveActive.IsSet || gateway.PublicIps.Length < 3)
            return;
        clients.PublicIp = gateway.PublicIps[2];
        gateway.PublicIps = gateway.PublicIps.RemoveAt(2);
    }
}
