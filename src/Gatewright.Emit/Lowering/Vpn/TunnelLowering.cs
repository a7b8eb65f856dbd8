using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>What is peculiar to connections of VPN gateways.</summary>
internal static class TunnelLowering
{
    public static ArmObject ToSite(Estate estate, SiteToSiteConnectionElement tunnel, ConnectionResourceElement part, ArmScope scope) => new()
    {
        { "connectionType", "IPsec" },
        { "virtualNetworkGateway1", ConnectionLowering.GatewayReference(estate, part.Gateway, scope) },
        { "localNetworkGateway2", ConnectionLowering.GatewayReference(estate, tunnel.Site, scope) },
        { "connectionProtocol", tunnel.Gateway.IsPolicyBased || tunnel.IkeV1.IsSaid ? "IKEv1" : "IKEv2" },
        { "authenticationType", tunnel.Certificate is null ? null : (ArmNode)"Certificate" },
        { "sharedKey", part.SharedKey is { } key ? ArmTerm.Parameter(key.ArmName) : (ArmNode?)null },
        { "certificateAuthentication", tunnel.Certificate is { } certificate ? Certificates(tunnel, certificate) : null },
        { "enableBgp", tunnel.SpeaksBgp },
        { "connectionMode", Mode(part) },
        { "dpdTimeoutSeconds", part.DpdTimeout.Value is { } seconds ? ArmNode.Of(seconds) : null },
        { "useLocalAzureIpAddress", Raised(tunnel.PrivateAddresses) },
        { "ingressNatRules", Nat(estate, tunnel, scope, isIngress: true) },
        { "egressNatRules", Nat(estate, tunnel, scope, isIngress: false) },
        { "gatewayCustomBgpIpAddresses", BgpAddresses(estate, part, scope) },
        {
            "tunnelProperties", tunnel.Tunnels.Select(it => (ArmNode)new ArmObject
            {
                { "tunnelIpAddress", ArmNode.Of(it.Remote.Value) },
                { "bgpPeeringAddress", ArmNode.Of(it.BgpPeer.Value) },
            })
        },
        { "usePolicyBasedTrafficSelectors", Raised(part.PolicyBasedSelectors) },
        { "trafficSelectorPolicies", Selectors(part) },
        { "ipsecPolicies", IpsecLowering.Policies(part.Policy) },
    };

    public static ArmObject ToNetwork(Estate estate, VNetToVNetConnectionElement pair, ConnectionResourceElement part, ArmScope scope) => new()
    {
        { "connectionType", "Vnet2Vnet" },
        { "virtualNetworkGateway1", ConnectionLowering.GatewayReference(estate, part.Gateway, scope) },
        { "virtualNetworkGateway2", ConnectionLowering.GatewayReference(estate, (ResourceElement)part.Other, scope) },
        { "connectionProtocol", "IKEv2" },
        { "sharedKey", part.SharedKey is { } key ? ArmTerm.Parameter(key.ArmName) : (ArmNode?)null },
        { "enableBgp", part.SpeaksBgp },
        { "connectionMode", Mode(part) },
        { "dpdTimeoutSeconds", part.DpdTimeout.Value is { } seconds ? ArmNode.Of(seconds) : null },
        { "gatewayCustomBgpIpAddresses", BgpAddresses(estate, part, scope) },
        { "usePolicyBasedTrafficSelectors", Raised(part.PolicyBasedSelectors) },
        { "trafficSelectorPolicies", Selectors(part) },
        { "ipsecPolicies", IpsecLowering.Policies(part.Policy) },
    };

    private static ArmNode? Raised(Flag flag) => flag.IsSaid ? true : (ArmNode?)null;

    private static ArmNode? Mode(ConnectionResourceElement part) => part.Mode.TryGet(out var mode) ? mode.ToString() : (ArmNode?)null;

    private static IEnumerable<ArmNode> Nat(Estate estate, SiteToSiteConnectionElement tunnel, ArmScope scope, bool isIngress) =>
        tunnel.Nat.Select(link => link.Target).Where(rule => rule.IsIngress == isIngress).Distinct()
            .Select(rule => (ArmNode)new ArmObject { { "id", NatLowering.IdOf(estate, rule, scope) } });

    private static IEnumerable<ArmNode> BgpAddresses(Estate estate, ConnectionResourceElement part, ArmScope scope)
    {
        foreach (var own in part.BgpAddresses)
        {
            if (own.Instance.TryGet(out var instance))
            {
                yield return new ArmObject
                {
                    { "ipConfigurationId", VpnGatewayLowering.IpConfigurationId(estate, (VpnGatewayElement)part.Gateway, instance, scope) },
                    { "customBgpIpAddress", ArmNode.Of(own.Address.Value) },
                };
            }
        }
    }

    private static IEnumerable<ArmNode> Selectors(ConnectionResourceElement part) => part.TrafficSelectors.Select(it => (ArmNode)new ArmObject
    {
        { "localAddressRanges", [ArmNode.Of(it.Local.Value)] },
        { "remoteAddressRanges", new ArmArray(it.Remote.Select(block => ArmNode.Of(block.Value))) },
    });

    private static ArmObject Certificates(SiteToSiteConnectionElement tunnel, KeyVaultCertificateElement certificate) => new()
    {
        { "outboundAuthCertificate", Identifier(certificate) },
        { "inboundAuthCertificateSubjectName", tunnel.PeerSubject.IsSaid ? ArmNode.Of(tunnel.PeerSubject.Value) : null },
        { "inboundAuthCertificateChain", tunnel.PeerChain.Select(it => ArmNode.Of(it.Value)) },
    };

    /// <summary>The certificate's identifier, without a version: the vault is known by its name, and by the cloud's suffix.</summary>
    private static ArmTerm Identifier(KeyVaultCertificateElement certificate)
    {
        var vault = certificate.Vault.Id.TryGet(out var id) ? id.Name : ArmTerm.Expression($"last(split({ArmTerm.Of(certificate.Vault.Id.Value).AsArgument}, '/'))");
        return ArmTerm.Concat(["https://", vault, ArmTerm.Expression("environment().suffixes.keyvaultDns"), "/certificates/", ArmTerm.Of(certificate.Name.Value)]);
    }
}
