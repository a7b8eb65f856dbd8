namespace Gatewright;

/// <summary>A route-based VPN gateway.</summary>
public sealed partial class VpnGateway : Resource<VpnGateway>
{
    internal VpnGateway(Handle parent, VpnGatewayElement element) : base(parent, element) { }

    internal VpnGatewayElement It => (VpnGatewayElement)Element;

    /// <summary>Sends all logs and metrics to a workspace, by a diagnostic setting called <c>GATEWAY-logs</c>.</summary>
    /// <param name="workspace">The id of a Log Analytics workspace.</param>
    public VpnGateway WithDiagnostics(Value<ResourceId> workspace) => Set(It.LogWorkspace = SetOnce(It.LogWorkspace, workspace));

    internal List<(Setting<GatewayInstance> Instance, List<Setting<IpAddress>> Addresses)> BgpAddresses { get; } = [];

    /// <summary>The hardware generation.</summary>
    /// <param name="generation">By default 1 for Basic and VpnGw1AZ, else 2.</param>
    public VpnGateway WithGeneration(VpnGatewayGeneration generation) => WithGeneration((Value<VpnGatewayGeneration>)generation);

    internal VpnGateway WithGeneration(Value<VpnGatewayGeneration> generation) => Set(It.Generation = SetOnce(It.Generation, generation));

    /// <summary>The public address of an active-standby gateway, instead of one made for it.</summary>
    /// <param name="address">An address no other gateway uses.</param>
    public VpnGateway WithPublicIp(PublicIp address)
    {
        var call = RecordCall();
        if (call.Takes(address))
            It.PublicIps = More(It.PublicIps, new Link<PublicIpElement>(address.It, new(call, nameof(address))));
        return this;
    }

    /// <summary>Lets both machines of the gateway carry traffic, each with a public address made for it. Not on Basic.</summary>
    public VpnGateway WithActiveActive() => Set(It.ActiveActive = SetOnce(It.ActiveActive));

    /// <summary>Lets both machines of the gateway carry traffic, with addresses of your own.</summary>
    /// <param name="first">The first machine's address.</param>
    /// <param name="second">The second machine's, alike in SKU and zones.</param>
    public VpnGateway WithActiveActive(PublicIp first, PublicIp second)
    {
        var call = RecordCall();
        if (call.Takes(first) & call.Takes(second) && !It.ActiveActive.IsSet)
            It.PublicIps = More(It.PublicIps, [new(first.It, new(call, nameof(first))), new(second.It, new(call, nameof(second)))]);
        return Set(It.ActiveActive = call.SetOnce(It.ActiveActive));
    }

    /// <summary>Exchanges routes with the other ends that speak BGP too. Not on Basic.</summary>
    /// <param name="asn">1 to 4294967295. 65515 is Azure's own default and right for most; each end of a connection needs another one.</param>
    /// <example><c>gateway.WithBgp(asn: 65515)</c></example>
    public VpnGateway WithBgp(Value<long> asn) => Set(It.Asn = SetOnce(It.Asn, asn));

    /// <summary>BGP addresses of one machine besides the one Azure assigns.</summary>
    /// <param name="instance">The machine; the second exists on an active-active gateway only.</param>
    /// <param name="addresses">From 169.254.21.0 to 169.254.22.255; up to 32 on the gateway.</param>
    public VpnGateway WithBgpAddresses(GatewayInstance instance, params IEnumerable<Value<IpAddress>> addresses) =>
        WithBgpAddresses((Value<GatewayInstance>)instance, addresses);

    internal VpnGateway WithBgpAddresses(Value<GatewayInstance> instance, params IEnumerable<Value<IpAddress>> addresses)
    {
        var call = RecordCall();
        return Set(It.BgpAddresses = More(It.BgpAddresses, new InstanceBgpAddresses(call.Setting(instance), call.Settings(addresses))));
    }

    /// <summary>Lets single machines dial in.</summary>
    /// <param name="pool">The addresses they get: /29 or larger, /28 on an active-active gateway, used nowhere else.</param>
    /// <example><c>gateway.AddPointToSite("172.16.0.0/22").WithEntraId()</c></example>
    public PointToSite AddPointToSite(params IEnumerable<Value<Cidr>> pool)
    {
        var call = RecordCall();
        var pointToSite = new PointToSiteElement(It, call) { Pool = call.Settings(pool) };
        It.PointToSite = call.SetOnce(It.PointToSite, pointToSite);
        return new(this, pointToSite);
    }

    /// <summary>A tunnel to a site. It speaks BGP when both ends do.</summary>
    /// <param name="site">The site.</param>
    /// <param name="sharedKey">The key that the device has too.</param>
    /// <example><c>gateway.ConnectTo(paris, topology.AddSecret("paris-psk"))</c></example>
    public SiteToSiteConnection ConnectTo(Site site, Secret sharedKey) => Connected(RecordCall(), site, site?.It, sharedKey, nameof(site));

    /// <summary>
    /// A tunnel to a site that both ends prove by certificates. The gateway needs <see cref="WithIdentity"/>, the connection <see
    /// cref="SiteToSiteConnection.WithPeerCertificate"/>. Not on Basic.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="certificate">What the gateway proves itself with; its key has 2,048 bits or more.</param>
    public SiteToSiteConnection ConnectTo(Site site, KeyVaultCertificate certificate)
    {
        var call = RecordCall();
        var connection = new SiteToSiteConnectionElement(It, site?.It!, call) { Certificate = certificate?.It };
        return new(this, call.Takes(site!, nameof(site)) & call.Takes(certificate!, nameof(certificate)) ? AddToTopology(connection) : connection);
    }

    /// <summary>A tunnel to a network of the classic deployment model.</summary>
    /// <param name="network">The classic network.</param>
    /// <param name="sharedKey">The key that the classic gateway has too.</param>
    public SiteToSiteConnection ConnectTo(ClassicNetwork network, Secret sharedKey) =>
        Connected(RecordCall(), network, network?.It, sharedKey, nameof(network));

    /// <summary>Tunnels between two networks: both connections with one key. They speak BGP when both gateways do.</summary>
    /// <param name="other">A route-based gateway of another network, in any region and subscription.</param>
    /// <param name="sharedKey">The key of both directions.</param>
    /// <example><c>west.ConnectTo(east, topology.AddSecret("atlantic-psk"))</c></example>
    public VNetToVNetConnection ConnectTo(VpnGateway other, Secret sharedKey)
    {
        var call = RecordCall();
        var connection = new VNetToVNetConnectionElement(It, other?.It!, call);
        connection.Resources[0].SharedKey = connection.Resources[1].SharedKey = sharedKey?.It;
        return new(this, call.Takes(other!, nameof(other)) & call.Takes(sharedKey!, nameof(sharedKey)) ? AddToTopology(connection) : connection);
    }

    private SiteToSiteConnection Connected(Call call, Handle? site, SiteElement? element, Secret? sharedKey, string argument)
    {
        var connection = new SiteToSiteConnectionElement(It, element!, call);
        connection.Resource.SharedKey = sharedKey?.It;
        return new(this, call.Takes(site!, argument) & call.Takes(sharedKey!, nameof(sharedKey)) ? AddToTopology(connection) : connection);
    }
}
