using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Changes.Laws;

/// <summary>What Azure does about changes of connections and of sites.</summary>
internal static class TunnelLaws
{
    private const string Connection = "connection";

    public static ImmutableArray<ChangeLaw> All { get; } =
    [
        new("connection-ends-are-fixed", "A connection keeps its type and its ends: delete it and create it, without the tunnel meanwhile",
            ChangeEffect.Replacement, Sources.NetworkTypes,
            static it => it.Is(Connection, "connectionType", "virtualNetworkGateway1", "localNetworkGateway2", "virtualNetworkGateway2", "peer")),
        new("ike-version-is-fixed", "A connection keeps its IKE version: delete it and create it",
            ChangeEffect.Refusal, Sources.VpnFaq, static it => it.Is(Connection, "connectionProtocol")),
        new("shared-key", "The tunnel is down until both ends have the new key",
            ChangeEffect.Interruption, Sources.VpnFaq, static it => it.Is(Connection, "sharedKey")),
        new("authentication", "The tunnel is down until the device signs in in the new way",
            ChangeEffect.Interruption, Sources.CertificateTunnels,
            static it => it.Is(Connection, "authenticationType", "certificateAuthentication.outboundAuthCertificate",
                "certificateAuthentication.inboundAuthCertificateSubjectName", "certificateAuthentication.inboundAuthCertificateChain")),
        new("policy-is-the-only-offer", "A policy is the only offer: the tunnel is negotiated again, and stays down until the device takes the policy",
            ChangeEffect.Interruption, Sources.VpnFaq, static it => it.Is(Connection, "ipsecPolicies")),
        new("selectors-are-negotiated", "The tunnel is negotiated again, and stays down until the device has the same traffic selectors",
            ChangeEffect.Interruption, Sources.TrafficSelectors, static it => it.Is(Connection, "trafficSelectorPolicies", "usePolicyBasedTrafficSelectors")),
        new("connection-bgp", "Routes go until both ends exchange them in the same way",
            ChangeEffect.Interruption, Sources.VpnBgp, static it => it.Is(Connection, "enableBgp", "gatewayCustomBgpIpAddresses")),
        new("nat-of-connection", "Addresses are translated in another way: what talks over the tunnel begins anew",
            ChangeEffect.Interruption, Sources.Nat, static it => it.Is(Connection, "ingressNatRules", "egressNatRules")
                || (it.Change.ElementKind == "NAT rule" && it.Kind == ChangeKind.Changed && !it.Tunnels.IsEmpty)),
        new("routing-weight", "Azure prefers the connections with the higher weight from now on",
            ChangeEffect.Update, Sources.ExpressRouteLinks, static it => it.Is(Connection, "routingWeight")),
        new("site-changes-drop-tunnels", "A change of a local network gateway may drop its tunnels",
            ChangeEffect.Interruption, ChangeSources.ModifySite, static it => it.Change.ElementKind == "site" && it.Kind == ChangeKind.Changed
                && it.Change.Property is not ("tags" or "location") && !it.Tunnels.IsEmpty),
        new("tunnel-is-new", "A new tunnel comes up once the device has it; others stay as they are",
            ChangeEffect.Update, Sources.VpnSettings, static it =>
                it.IsAdded(Connection) && it.ElementAfter<ConnectionResourceElement>()?.Other is not ExpressRouteCircuitElement)
            { Affects = static _ => [] },
    ];
}
