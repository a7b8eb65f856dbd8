using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>What is peculiar to connections of VPN gateways.</summary>
internal static class TunnelLowering
{
    public static void ToSite(LoweredTopology lowered, SiteToSiteConnectionElement tunnel, ConnectionResourceElement part, ArmScope scope, BodyWriter to)
    {
        to.Add("connectionType", "IPsec");
        to.AddGateway("virtualNetworkGateway1", lowered.IdOf(part.Gateway, scope));
        to.AddGateway("localNetworkGateway2", lowered.IdOf(tunnel.Site, scope));
        to.Add("connectionProtocol", tunnel.Gateway.IsPolicyBased || tunnel.IkeV1.IsSet ? "IKEv1" : "IKEv2");
        to.Add("authenticationType", tunnel.Certificate is null ? null : "Certificate");
        to.Add("sharedKey", part.SharedKey is { } key ? new Term.Parameter(key.ArmName) : null);
        if (tunnel.Certificate is { } certificate)
            WriteCertificates(tunnel, certificate, to);
        to.Add("enableBgp", tunnel.IsBgpEnabled);
        WriteMode(part, to);
        to.Add("dpdTimeoutSeconds", part.DpdTimeout);
        to.Add("useLocalAzureIpAddress", tunnel.PrivateAddresses);
        WriteNat(lowered, tunnel, scope, isIngress: true, to);
        WriteNat(lowered, tunnel, scope, isIngress: false, to);
        WriteBgpAddresses(lowered, part, scope, to);
        to.AddList("tunnelProperties", tunnel.Tunnels, static (inner, it) =>
        {
            inner.Add("tunnelIpAddress", it.Remote);
            inner.Add("bgpPeeringAddress", it.BgpPeeringAddress);
        });
        WriteSelectors(part, to);
        IpsecLowering.WriteList(to, "ipsecPolicies", part.Policy);
    }

    public static void ToNetwork(LoweredTopology lowered, ConnectionResourceElement part, ArmScope scope, BodyWriter to)
    {
        to.Add("connectionType", "Vnet2Vnet");
        to.AddGateway("virtualNetworkGateway1", lowered.IdOf(part.Gateway, scope));
        to.AddGateway("virtualNetworkGateway2", lowered.IdOf((ResourceElement)part.Other, scope));
        to.Add("connectionProtocol", "IKEv2");
        to.Add("sharedKey", part.SharedKey is { } key ? new Term.Parameter(key.ArmName) : null);
        to.Add("enableBgp", part.IsBgpEnabled);
        WriteMode(part, to);
        to.Add("dpdTimeoutSeconds", part.DpdTimeout);
        WriteBgpAddresses(lowered, part, scope, to);
        WriteSelectors(part, to);
        IpsecLowering.WriteList(to, "ipsecPolicies", part.Policy);
    }

    private static void WriteMode(ConnectionResourceElement part, BodyWriter to) =>
        to.Add("connectionMode", part.Mode.TryGetValue(out var mode) ? mode.ToString() : null);

    private static void WriteNat(LoweredTopology lowered, SiteToSiteConnectionElement tunnel, ArmScope scope, bool isIngress, BodyWriter to)
    {
        NatRuleElement[] rules = [.. tunnel.NatRules.Select(link => link.Target).Where(rule => rule.IsIngress == isIngress).Distinct()];
        if (rules.Length == 0)
            return;
        using (to.Array(isIngress ? "ingressNatRules" : "egressNatRules"))
        {
            foreach (var rule in rules)
                to.Id(NatLowering.IdOf(lowered, rule, scope));
        }
    }

    private static void WriteBgpAddresses(LoweredTopology lowered, ConnectionResourceElement part, ArmScope scope, BodyWriter to) =>
        to.AddList("gatewayCustomBgpIpAddresses", [.. part.BgpAddresses.Where(it => it.Instance.TryGetValue(out _))], (inner, own) =>
        {
            own.Instance.TryGetValue(out var instance);
            inner.Add("ipConfigurationId", VpnGatewayLowering.IpConfigurationId(lowered, part.Gateway, instance, scope));
            inner.Add("customBgpIpAddress", own.Address);
        });

    private static void WriteSelectors(ConnectionResourceElement part, BodyWriter to)
    {
        to.Add("usePolicyBasedTrafficSelectors", part.PolicyBasedSelectors);
        to.AddList("trafficSelectorPolicies", part.TrafficSelectors, static (inner, it) =>
        {
            inner.AddArray("localAddressRanges", [it.Local]);
            inner.AddArray("remoteAddressRanges", it.Remote);
        });
    }

    /// <summary>A certificate is named without a version, so that the newest counts.</summary>
    private static void WriteCertificates(SiteToSiteConnectionElement tunnel, KeyVaultCertificateElement certificate, BodyWriter to)
    {
        using (to.Object("certificateAuthentication"))
        {
            to.Add("outboundAuthCertificate", SuppliedLowering.Identifier(certificate.Vault, "/certificates/", certificate.Name));
            to.Add("inboundAuthCertificateSubjectName", tunnel.PeerSubject);
            to.AddList("inboundAuthCertificateChain", tunnel.PeerChain);
        }
    }
}
