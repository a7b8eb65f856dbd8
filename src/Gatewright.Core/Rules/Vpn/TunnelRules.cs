namespace Gatewright.Rules;

using static Rule;

/// <summary>GW4110 to GW4123: what few connections are set to.</summary>
internal static class TunnelRules
{
    public static Rule SelectorsNeedAPolicy { get; } = Error("GW4110",
        "A connection with policy-based selectors has an IPsec policy", Sources.PolicyBasedDevices, topology =>
        (from part in topology.Connections.SelectMany(it => it.Resources)
         where part.PolicyBasedSelectors.IsSet && !part.Policy.IsSet && topology.IsComplete(part.Connection)
         select At(part.PolicyBasedSelectors, $"'{part.Connection.Path}' has policy-based selectors and no IPsec policy, without which Azure refuses them; "
             + $"call WithIpsecPolicy"))
        .DistinctByPlace());

    public static Rule SelectorsAreSwitchedOn { get; } = Warning("GW4111",
        "A connection with traffic selectors of its own has policy-based selectors", Sources.TrafficSelectors, topology =>
        from connection in topology.Connections
        from part in connection.Resources
        where !part.PolicyBasedSelectors.IsSet && !part.TrafficSelectors.IsEmpty && topology.IsComplete(connection)
        select At(part.TrafficSelectors[0].Local.Origin.Whole, $"'{connection.Path}' has traffic selectors that count for nothing until it calls "
            + $"WithPolicyBasedTrafficSelectors")
            .WithFix(SuggestedFix.Add(connection, ".WithPolicyBasedTrafficSelectors()")));

    public static Rule DpdTimeoutIsInRange { get; } = Error("GW4112", "A tunnel counts as down after 9 to 3,600 seconds of silence", Sources.VpnFaq, topology =>
        (from timeout in topology.Connections.SelectMany(it => it.Resources).Select(it => it.DpdTimeout)
         where timeout.Is(seconds => seconds is < 9 or > 3600)
         select At(timeout, $"{timeout} seconds of silence are too {(timeout.Is(it => it < 9) ? "few" : "many")}; write 9 to 3600, best 30 to 45"))
        .DistinctByPlace());

    public static Rule ModeNeedsIkeV2 { get; } = Error("GW4113", "A connection whose beginner is chosen uses IKEv2", Sources.ConnectionModes, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.IkeV1.IsSet && connection.Resource.Mode.Is(mode => mode != ConnectionMode.Default)
        select At(connection.Resource.Mode, $"'{connection.Path}' speaks IKEv1, in which either end begins; leave out WithConnectionMode or WithIkeV1"));

    public static Rule OneSideInitiates { get; } = Error("GW4114", "One end of a tunnel between gateways begins it", Sources.ConnectionModes, topology =>
        from connection in topology.VNetToVNetConnections
        where connection.Resources.Length == 2 && connection.Resources.All(part => part.Mode.Is(ConnectionMode.ResponderOnly))
        select At(connection.Resources[1].Mode.Origin.Whole, $"Both ends of '{connection.Path}' wait for the other to begin; "
            + $"let one of them be Default or InitiatorOnly")
            .WithRelated(connection.Resources[0].Mode.Origin));

    public static Rule BasicSpeaksIkeV2 { get; } = Error("GW4115",
        "A connection of a route-based gateway of SKU Basic uses IKEv2", Sources.VpnFaq, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.IkeV1.IsSet && connection.Gateway.Sku.Is(VpnGatewaySku.Basic)
        select At(connection.IkeV1, $"'{connection.Path}' speaks IKEv1, but route-based gateways of SKU Basic speak IKEv2 only; "
            + $"AZ SKUs speak both, such as VpnGw1AZ")
            .WithSkuFix(connection.Gateway, VpnGatewaySku.VpnGw1AZ));

    public static Rule PrivateTunnelNeedsPrivateGateway { get; } = Error("GW4116",
        "A connection from a private address has a gateway with private addresses", Sources.PrivatePeering, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.PrivateAddresses.IsSet && !connection.Gateway.PrivateAddresses.IsSet && topology.IsComplete(connection.Gateway)
        select At(connection.PrivateAddresses, $"'{connection.Path}' speaks from a private address, and gateway '{connection.Gateway.Name}' has none; "
            + $"call WithPrivateAddresses on it")
            .WithFix(SuggestedFix.Add(connection.Gateway, ".WithPrivateAddresses()")));

    public static Rule CertificateNeedsIdentity { get; } = Error("GW4117",
        "A gateway that proves itself by a certificate has an identity", Sources.CertificateTunnels, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.Certificate is not null && connection.Gateway.Identity is null && topology.IsComplete(connection.Gateway)
        select At(connection.Argument("certificate"), $"Gateway '{connection.Gateway.Name}' has no identity by which it may read "
            + $"'{connection.Certificate!.Name}' from its vault; call WithIdentity"));

    public static Rule CertificateMeetsAnother { get; } = Error("GW4118",
        "A connection with a certificate knows its peer's", Sources.CertificateTunnels, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.Certificate is not null && topology.IsComplete(connection) && (!connection.PeerSubject.IsSet || connection.PeerChain.IsEmpty)
        select At(connection.Argument("certificate"), $"'{connection.Path}' can't tell whether the device is who it says; "
            + $"call WithPeerCertificate with its common name and its root"));

    public static Rule PeerCertificateCounts { get; } = Warning("GW4119",
        "A connection with a key has no peer certificate", Sources.CertificateTunnels, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.Resource.SharedKey is not null && connection.PeerSubject.IsSet
        select At(connection.PeerSubject.Origin.Whole, $"'{connection.Path}' has a key, so nobody asks for the device's certificate; "
            + $"connect with a certificate, or leave WithPeerCertificate out"));

    public static Rule BasicHasNoCertificates { get; } = Error("GW4120",
        "A connection of a gateway of SKU Basic has a key", Sources.CertificateTunnels, topology =>
        from connection in topology.SiteToSiteConnections
        where connection.Certificate is not null && connection.Gateway.Sku.Is(VpnGatewaySku.Basic)
        select At(connection.Argument("certificate"), $"Gateway '{connection.Gateway.Name}' has SKU Basic, which takes no certificates; "
            + $"every other SKU does, such as VpnGw1AZ")
            .WithSkuFix(connection.Gateway, VpnGatewaySku.VpnGw1AZ));

    public static Rule ChosenAddressIsTheGateways { get; } = Error("GW4121",
        "A connection uses a BGP address of its gateway", Sources.VpnBgp, topology =>
        from part in topology.Connections.SelectMany(it => it.Resources)
        where part.Gateway is VpnGatewayElement gateway && topology.IsComplete(gateway)
            && gateway.BgpAddresses.All(it => it.Addresses.AllKnown() && it.Instance.TryGetValue(out _))
        from own in part.BgpAddresses
        where own.Instance.TryGetValue(out var instance) && own.Address.TryGetValue(out _)
        where !((VpnGatewayElement)part.Gateway).BgpAddresses.Any(it => it.Instance.Is(own.Instance.TryGetValue(out var wanted) ? wanted : default)
            && it.Addresses.Any(address => own.Address.Is(address.TryGetValue(out var known) ? known : default)))
        select At(own.Address, $"{own.Address} is none of the BGP addresses that the {own.Instance} machine of '{part.Gateway.Name}' has; "
            + $"give it that one with WithBgpAddresses"));

    public static Rule SelectorsAreFew { get; } = Error("GW4122", "A connection has 100 traffic selectors at most", Sources.AzureLimits, topology =>
        from part in topology.Connections.SelectMany(it => it.Resources)
        where part.TrafficSelectors.Length > 100
        select At(part.TrafficSelectors[100].Local, $"'{part.Connection.Path}' has {part.TrafficSelectors.Length} traffic selectors; it takes 100"));

    public static Rule TunnelsNeedHighBandwidth { get; } = Error("GW4123",
        "A connection with tunnels of its own has a gateway in high-bandwidth mode", Sources.HighBandwidth, topology =>
        from connection in topology.SiteToSiteConnections
        where !connection.Tunnels.IsEmpty && !connection.Gateway.HighBandwidth.IsSet && topology.IsComplete(connection.Gateway)
        select At(connection.Tunnels[0].Remote.Origin.Whole, $"'{connection.Path}' has tunnels of its own, which only a gateway in high-bandwidth mode has; "
            + $"call WithHighBandwidth on '{connection.Gateway.Name}', or leave WithHighBandwidthTunnel out"));

    public static ImmutableArray<Rule> All { get; } =
    [
        SelectorsNeedAPolicy, SelectorsAreSwitchedOn, DpdTimeoutIsInRange, ModeNeedsIkeV2, OneSideInitiates, BasicSpeaksIkeV2, PrivateTunnelNeedsPrivateGateway,
        CertificateNeedsIdentity, CertificateMeetsAnother, PeerCertificateCounts, BasicHasNoCertificates, ChosenAddressIsTheGateways, SelectorsAreFew,
        TunnelsNeedHighBandwidth,
    ];
}
