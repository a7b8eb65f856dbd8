using Gatewright.Model;

namespace Gatewright;

/// <summary>A route-based VPN gateway.</summary>
public sealed partial class VpnGateway : Resource<VpnGateway>
{
    private Fact<VpnGatewayGeneration> generation;
    private Flag activeActive;
    private Fact<long> asn;

    internal VpnGateway(VirtualNetwork network, Call declared, Fact<Name> name, Fact<VpnGatewaySku> sku)
        : base(network, declared, name) => (Network, Sku) = (network, sku);

    internal VpnGateway(VirtualNetwork network, Call declared, Fact<ResourceId> id, Fact<VpnGatewaySku> sku)
        : base(network, declared, id) => (Network, Sku) = (network, sku);

    internal VirtualNetwork Network { get; }

    internal Fact<VpnGatewaySku> Sku { get; }

    internal Fact<VpnGatewayGeneration> Generation => generation;

    internal Flag ActiveActive => activeActive;

    internal Fact<long> Asn => asn;

    internal List<(Fact<GatewayInstance> Instance, List<Fact<IpAddress>> Addresses)> BgpAddresses { get; } = [];

    internal List<Reference<PublicIp>> PublicIps { get; } = [];

    internal PointToSite? PointToSite { get; private set; }

    /// <summary>The hardware generation.</summary>
    /// <param name="generation">By default 1 for Basic and VpnGw1AZ, else 2.</param>
    public VpnGateway WithGeneration(VpnGatewayGeneration generation) => WithGeneration((Value<VpnGatewayGeneration>)generation);

    internal VpnGateway WithGeneration(Value<VpnGatewayGeneration> generation)
    {
        var call = Saying(nameof(WithGeneration));
        call.Once(ref this.generation, call.Fact(generation));
        return this;
    }

    /// <summary>The public address of an active-standby gateway, instead of one made for it.</summary>
    /// <param name="address">An address no other gateway uses.</param>
    public VpnGateway WithPublicIp(PublicIp address)
    {
        var call = Saying(nameof(WithPublicIp));
        if (call.Takes(address))
            PublicIps.Add(new(address, new(call, nameof(address))));
        return this;
    }

    /// <summary>Lets both machines of the gateway carry traffic, each with a public address made for it. Not on Basic.</summary>
    public VpnGateway WithActiveActive()
    {
        Saying(nameof(WithActiveActive)).Once(ref activeActive);
        return this;
    }

    /// <summary>Lets both machines of the gateway carry traffic, with addresses of your own.</summary>
    /// <param name="first">The first machine's address.</param>
    /// <param name="second">The second machine's, alike in SKU and zones.</param>
    public VpnGateway WithActiveActive(PublicIp first, PublicIp second)
    {
        var call = Saying(nameof(WithActiveActive));
        var isFirst = call.Once(ref activeActive);
        if (call.Takes(first) & call.Takes(second) && isFirst)
            PublicIps.AddRange([new(first, new(call, nameof(first))), new(second, new(call, nameof(second)))]);
        return this;
    }

    /// <summary>Exchanges routes with the other ends that speak BGP too. Not on Basic.</summary>
    /// <param name="asn">1 to 4294967295. 65515 is Azure's own default and right for most; each end of a connection needs another one.</param>
    /// <example><c>gateway.WithBgp(asn: 65515)</c></example>
    public VpnGateway WithBgp(Value<long> asn)
    {
        var call = Saying(nameof(WithBgp));
        call.Once(ref this.asn, call.Fact(asn));
        return this;
    }

    /// <summary>BGP addresses of one machine besides the one Azure assigns.</summary>
    /// <param name="instance">The machine; the second exists on an active-active gateway only.</param>
    /// <param name="addresses">From 169.254.21.0 to 169.254.22.255; up to 32 on the gateway.</param>
    public VpnGateway WithBgpAddresses(GatewayInstance instance, params IEnumerable<Value<IpAddress>> addresses) =>
        WithBgpAddresses((Value<GatewayInstance>)instance, addresses);

    internal VpnGateway WithBgpAddresses(Value<GatewayInstance> instance, params IEnumerable<Value<IpAddress>> addresses)
    {
        var call = Saying(nameof(WithBgpAddresses));
        BgpAddresses.Add((call.Fact(instance), call.Facts(addresses)));
        return this;
    }

    /// <summary>Lets single machines dial in.</summary>
    /// <param name="pool">The addresses they get: /29 or larger, /28 on an active-active gateway, used nowhere else.</param>
    /// <example><c>gateway.AddPointToSite("172.16.0.0/22").WithEntraId()</c></example>
    public PointToSite AddPointToSite(params IEnumerable<Value<Cidr>> pool)
    {
        var call = Saying(nameof(AddPointToSite));
        var pointToSite = new PointToSite(this, call, call.Facts(pool));
        if (PointToSite is not null)
            call.Repeated(new(call));
        PointToSite ??= pointToSite;
        return pointToSite;
    }

    /// <summary>A tunnel to a site. It speaks BGP when both ends do.</summary>
    /// <param name="site">The site.</param>
    /// <param name="sharedKey">The key that the device has too.</param>
    /// <example><c>gateway.ConnectTo(paris, topology.AddSecret("paris-psk"))</c></example>
    public SiteToSiteConnection ConnectTo(Site site, Secret sharedKey) => Connected(site, sharedKey);

    /// <summary>A tunnel to a site that both ends prove by certificates. The gateway needs <see cref="WithIdentity"/>, the connection <see cref="SiteToSiteConnection.WithPeerCertificate"/>. Not on Basic.</summary>
    /// <param name="site">The site.</param>
    /// <param name="certificate">What the gateway proves itself with; its key has 2,048 bits or more.</param>
    public SiteToSiteConnection ConnectTo(Site site, KeyVaultCertificate certificate)
    {
        var call = Saying(nameof(ConnectTo));
        var connection = new SiteToSiteConnection(this, site, null, certificate, call);
        if (call.Takes(site) & call.Takes(certificate))
            Network.Topology.Relations.Add(connection);
        return connection;
    }

    /// <summary>A tunnel to a network of the classic deployment model.</summary>
    /// <param name="network">The classic network.</param>
    /// <param name="sharedKey">The key that the classic gateway has too.</param>
    public SiteToSiteConnection ConnectTo(ClassicNetwork network, Secret sharedKey) => Connected(network, sharedKey);

    /// <summary>Tunnels between two networks: both connections with one key. They speak BGP when both gateways do.</summary>
    /// <param name="other">A route-based gateway of another network, in any region and subscription.</param>
    /// <param name="sharedKey">The key of both directions.</param>
    /// <example><c>west.ConnectTo(east, topology.AddSecret("atlantic-psk"))</c></example>
    public VNetToVNetConnection ConnectTo(VpnGateway other, Secret sharedKey)
    {
        var call = Saying(nameof(ConnectTo));
        var connection = new VNetToVNetConnection(this, other, sharedKey, call);
        if (call.Takes(other) & call.Takes(sharedKey))
            Network.Topology.Relations.Add(connection);
        return connection;
    }

    private SiteToSiteConnection Connected(Handle site, Secret sharedKey, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(site))] string argument = "")
    {
        var call = Saying(nameof(ConnectTo));
        var connection = new SiteToSiteConnection(this, site, sharedKey, null, call);
        if (call.Takes(site, argument) & call.Takes(sharedKey))
            Network.Topology.Relations.Add(connection);
        return connection;
    }
}
