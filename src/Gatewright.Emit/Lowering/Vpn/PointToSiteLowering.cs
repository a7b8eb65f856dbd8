using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Dial-in: a part of its gateway.</summary>
internal static class PointToSiteLowering
{
    /// <summary>The application that Microsoft registered for the Azure VPN client, in every tenant.</summary>
    private const string MicrosoftAudience = "c632b3df-fb67-4d84-bdcf-b95ad541b5c8";

    public static ArmObject Configuration(Estate estate, PointToSiteElement dialIn, ArmScope scope)
    {
        var configuration = new ArmObject
        {
            { "vpnClientAddressPool", new ArmObject { { "addressPrefixes", dialIn.Pool.Select(block => ArmNode.Of(block.Value)) } } },
            { "vpnClientProtocols", Protocols(dialIn) },
            { "vpnAuthenticationTypes", SignIns(dialIn) },
        };
        if (dialIn.EntraId.IsSaid)
            AddEntraId(configuration, dialIn);
        configuration.Add("vpnClientRootCertificates", dialIn.RootCertificates.Select(root => (ArmNode)new ArmObject
        {
            { "name", ArmNode.Of(root.Name.Value) },
            { "properties", new ArmObject { { "publicCertData", ArmNode.Of(root.Data.Value) } } },
        }));
        configuration.Add("vpnClientRevokedCertificates", dialIn.RevokedCertificates.Select(revoked => (ArmNode)new ArmObject
        {
            { "name", ArmNode.Of(revoked.Name.Value) },
            { "properties", new ArmObject { { "thumbprint", ArmNode.Of(revoked.Thumbprint.Value) } } },
        }));
        AddRadius(configuration, dialIn.RadiusServers);
        configuration.Add("vpnClientIpsecPolicies", IpsecLowering.Policies(dialIn.Policy));
        configuration.Add("vngClientConnectionConfigurations", UserGroupLowering.Pools(estate, dialIn, scope));
        return dialIn.Patches.Over(configuration);
    }

    private static ArmNode[] Protocols(PointToSiteElement dialIn) => !dialIn.TunnelType.TryGet(out var type) ? ["OpenVPN"] : type switch
    {
        TunnelType.IkeV2 => ["IkeV2"],
        TunnelType.IkeV2AndOpenVpn => ["IkeV2", "OpenVPN"],
        TunnelType.IkeV2AndSstp => ["IkeV2", "SSTP"],
        TunnelType.Sstp => ["SSTP"],
        _ => ["OpenVPN"],
    };

    private static IEnumerable<ArmNode> SignIns(PointToSiteElement dialIn)
    {
        if (dialIn.RootCertificates.Length > 0)
            yield return "Certificate";
        if (dialIn.RadiusServers.Length > 0)
            yield return "Radius";
        if (dialIn.EntraId.IsSaid)
            yield return "AAD";
    }

    private static void AddEntraId(ArmObject configuration, PointToSiteElement dialIn)
    {
        var tenant = dialIn.EntraTenant.IsSaid ? ArmTerm.Of(dialIn.EntraTenant.Value) : ArmTerm.Expression("subscription().tenantId");
        configuration.Add("aadTenant", ArmTerm.Concat([ArmTerm.Expression("environment().authentication.loginEndpoint"), tenant, "/"]));
        configuration.Add("aadAudience", dialIn.EntraAudience.IsSaid ? ArmNode.Of(dialIn.EntraAudience.Value) : MicrosoftAudience);
        configuration.Add("aadIssuer", ArmTerm.Concat(["https://sts.windows.net/", tenant, "/"]));
    }

    /// <summary>One server has properties of its own; of several the one with the highest score, 30 at most, is asked first.</summary>
    private static void AddRadius(ArmObject configuration, ImmutableArray<RadiusServer> servers)
    {
        if (servers is [{ Score.IsSaid: false } single])
        {
            configuration.Add("radiusServerAddress", ArmNode.Of(single.Address.Value));
            configuration.Add("radiusServerSecret", ArmTerm.Parameter(single.Secret.ArmName));
            return;
        }

        configuration.Add("radiusServers", servers.Select((server, index) => (ArmNode)new ArmObject
        {
            { "radiusServerAddress", ArmNode.Of(server.Address.Value) },
            { "radiusServerScore", server.Score.IsSaid ? ArmNode.Of(server.Score.Value) : 30 - index },
            { "radiusServerSecret", ArmTerm.Parameter(server.Secret.ArmName) },
        }));
    }
}
