using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;
using Gatewright.Facts;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>Point-to-site: a part of its gateway.</summary>
internal static class PointToSiteLowering
{
    public static void Write(LoweredTopology lowered, PointToSiteElement clients, ArmScope scope, BodyWriter to)
    {
        using (to.Object("vpnClientConfiguration"))
            to.Patched(clients.Patches, inner => WriteConfiguration(lowered, clients, scope, inner));
    }

    private static void WriteConfiguration(LoweredTopology lowered, PointToSiteElement clients, ArmScope scope, BodyWriter to)
    {
        using (to.Object("vpnClientAddressPool"))
            to.AddList("addressPrefixes", clients.Pool);
        to.AddArray("vpnClientProtocols", Protocols(clients));
        WriteSignIns(clients, to);
        if (clients.EntraId.IsSet)
            WriteEntraId(clients, to);
        to.AddList("vpnClientRootCertificates", clients.RootCertificates, static (inner, root) =>
        {
            inner.Add("name", root.Name);
            using (inner.Object("properties"))
                inner.Add("publicCertData", root.Data);
        });
        to.AddList("vpnClientRevokedCertificates", clients.RevokedCertificates, static (inner, revoked) =>
        {
            inner.Add("name", revoked.Name);
            using (inner.Object("properties"))
                inner.Add("thumbprint", revoked.Thumbprint);
        });
        WriteRadius(clients.RadiusServers, to);
        IpsecLowering.WriteList(to, "vpnClientIpsecPolicies", clients.Policy);
        UserGroupLowering.WritePools(lowered, clients, scope, to);
    }

    private static string[] Protocols(PointToSiteElement clients) => !clients.TunnelType.TryGetValue(out var type) ? ["OpenVPN"] : type switch
    {
        TunnelType.IkeV2 => ["IkeV2"],
        TunnelType.IkeV2AndOpenVpn => ["IkeV2", "OpenVPN"],
        TunnelType.IkeV2AndSstp => ["IkeV2", "SSTP"],
        TunnelType.Sstp => ["SSTP"],
        _ => ["OpenVPN"],
    };

    private static void WriteSignIns(PointToSiteElement clients, BodyWriter to)
    {
        if (clients is { RootCertificates.IsEmpty: true, RadiusServers.IsEmpty: true, EntraId.IsSet: false })
            return;
        using (to.Array("vpnAuthenticationTypes"))
        {
            if (!clients.RootCertificates.IsEmpty)
                to.Text("Certificate");
            if (!clients.RadiusServers.IsEmpty)
                to.Text("Radius");
            if (clients.EntraId.IsSet)
                to.Text("AAD");
        }
    }

    private static void WriteEntraId(PointToSiteElement clients, BodyWriter to)
    {
        var tenant = clients.EntraTenant.IsSet ? Term.Of(clients.EntraTenant.Value) : Term.Function("subscription").Member("tenantId");
        to.Add("aadTenant", Term.Concat(Term.Function("environment").Member("authentication").Member("loginEndpoint"), tenant, "/"));
        to.Add("aadAudience", clients.EntraAudience.IsSet ? Term.Of(clients.EntraAudience.Value) : EntraApplications.Microsofts.ToString());
        to.Add("aadIssuer", Term.Concat("https://sts.windows.net/", tenant, "/"));
    }

    /// <summary>One server has properties of its own; of several the one with the highest score, 30 at most, is asked first.</summary>
    private static void WriteRadius(ImmutableArray<RadiusServer> servers, BodyWriter to)
    {
        if (servers is [{ Score.IsSet: false } single])
        {
            to.Add("radiusServerAddress", single.Address);
            to.Add("radiusServerSecret", new Term.Parameter(single.Secret.ArmName));
            return;
        }

        to.AddList("radiusServers", [.. servers.Index()], static (inner, it) =>
        {
            inner.Add("radiusServerAddress", it.Item.Address);
            inner.Add("radiusServerScore", it.Item.Score.IsSet ? Term.Of(it.Item.Score.Value) : new Term.Number(30 - it.Index));
            inner.Add("radiusServerSecret", new Term.Parameter(it.Item.Secret.ArmName));
        });
    }
}
