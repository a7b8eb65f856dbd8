namespace Gatewright;

/// <summary>A policy-based VPN gateway: SKU Basic, IKEv1, one site, static routes.</summary>
public sealed class PolicyBasedVpnGateway : Resource<PolicyBasedVpnGateway>
{
    internal PolicyBasedVpnGateway(Handle parent, VpnGatewayElement element) : base(parent, element) { }

    internal VpnGatewayElement It => (VpnGatewayElement)Element;

    /// <summary>Sends all logs and metrics to a workspace, by a diagnostic setting called <c>GATEWAY-logs</c>.</summary>
    /// <param name="workspace">The id of a Log Analytics workspace.</param>
    public PolicyBasedVpnGateway WithDiagnostics(Value<ResourceId> workspace) => Set(It.LogWorkspace = SetOnce(It.LogWorkspace, workspace));

    /// <summary>
    /// Sets the name of its IP configuration (<c>ipConfigurations[].name</c>). An existing gateway
    /// keeps the name that it was created with: Terraform's provider writes <c>vnetGatewayConfig</c>, the portal <c>default</c>.
    /// </summary>
    /// <param name="name">By default <c>default</c>.</param>
    public PolicyBasedVpnGateway WithIpConfigurationName(Value<Name> name)
    {
        var call = RecordCall();
        return Set(It.IpConfigurationNames = call.SetOnce(It.IpConfigurationNames, new(GatewayInstance.First, new(call)), call.Setting(name)));
    }

    /// <summary>The public address, instead of one made for it.</summary>
    /// <param name="address">An address no other gateway uses.</param>
    public PolicyBasedVpnGateway WithPublicIp(PublicIp address)
    {
        var call = RecordCall();
        if (call.Takes(address))
            It.PublicIps = More(It.PublicIps, new Link<PublicIpElement>(address.It, new(call, nameof(address))));
        return this;
    }

    /// <summary>The tunnel to the one site that the gateway may have.</summary>
    /// <param name="site">The site; its prefixes are the traffic selectors.</param>
    /// <param name="sharedKey">The key that the device has too.</param>
    public PolicyBasedConnection ConnectTo(Site site, Secret sharedKey)
    {
        var call = RecordCall();
        var connection = new SiteToSiteConnectionElement(It, site?.It!, call);
        connection.Resource.SharedKey = sharedKey?.It;
        return new(this, call.Takes(site!, nameof(site)) & call.Takes(sharedKey!, nameof(sharedKey)) ? AddToTopology(connection) : connection);
    }
}
