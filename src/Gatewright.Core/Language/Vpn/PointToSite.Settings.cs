namespace Gatewright;

/// <content>What clients are sent, and which of them get other addresses.</content>
public sealed partial class PointToSite
{
    internal List<(Setting<Name> Name, Setting<Thumbprint> Thumbprint)> RevokedCertificates { get; } = [];

    /// <summary>
    /// Sets the name of the IP configuration that an active-active gateway has for point-to-site (<c>ipConfigurations[].name</c>). An existing gateway
    /// keeps the name that it was created with.
    /// </summary>
    /// <param name="name">Unique on the gateway. By default <c>pointToSite</c>.</param>
    public PointToSite WithIpConfigurationName(Value<Name> name) => Set(It.IpConfigurationName = SetOnce(It.IpConfigurationName, name));

    /// <summary>Keeps out the holder of a client certificate (<c>vpnClientRevokedCertificates</c>).</summary>
    /// <param name="name">A name for it, unique on the gateway.</param>
    /// <param name="thumbprint">The certificate's thumbprint, 40 hexadecimal digits. Up to 300 of them.</param>
    public PointToSite WithRevokedCertificate(Value<Name> name, Value<Thumbprint> thumbprint)
    {
        var call = RecordCall();
        return Set(It.RevokedCertificates = More(It.RevokedCertificates, new RevokedCertificate(call.Setting(name), call.Setting(thumbprint))));
    }

    /// <summary>Sends clients through the tunnel for more than what the gateway reaches (<c>customRoutes</c>).</summary>
    /// <param name="destinations">Prefixes. 0.0.0.0/1 and 128.0.0.0/1 together are everything, and win over the default route a client has anyway.</param>
    public PointToSite WithCustomRoutes(params IEnumerable<Value<Cidr>> destinations) => Set(It.Routes = More(It.Routes, destinations));

    /// <summary>The one set of algorithms for IKEv2 clients, instead of Azure's offers (<c>vpnClientIpsecPolicies</c>). Not on Basic.</summary>
    /// <param name="policy">Its lifetimes end at 172,799 seconds and 2,147,483,647 kilobytes here.</param>
    public PointToSite WithIpsecPolicy(IpsecPolicy policy) => WithIpsecPolicy((Value<IpsecPolicy>)policy);

    internal PointToSite WithIpsecPolicy(Value<IpsecPolicy> policy) => Set(It.Policy = SetOnce(It.Policy, policy));

    /// <summary>
    /// States how many clients must be able to connect at once. Nothing is deployed: a rule reports a SKU that supports fewer, and <c>advise</c> lists
    /// those that support them.
    /// </summary>
    /// <param name="clients">By default there is no demand.</param>
    public PointToSite WithDemand(Value<int> clients) => Set(It.DemandedClients = SetOnce(It.DemandedClients, clients));

    /// <summary>Addresses of their own for groups of users (<c>vngClientConnectionConfigurations</c>).</summary>
    /// <param name="name">Unique on the gateway.</param>
    /// <param name="prefixes">Apart from the other pools and all networks.</param>
    /// <example><c>remote.AddPool("finance", "172.16.4.0/24").AddUserGroup("accountants", priority: 1)</c></example>
    public ClientPool AddPool(Value<Name> name, params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = RecordCall();
        var pool = new ClientPoolElement(It, call) { Name = call.Setting(name), Prefixes = call.Settings(prefixes) };
        It.Pools = More(It.Pools, pool);
        return new(this, pool);
    }

    /// <inheritdoc cref="VirtualNetwork.MustReach"/>
    public ReachPromise MustReach(IEndpoint to) => new(this, Promised(to, isReached: true));

    /// <inheritdoc cref="VirtualNetwork.MustNotReach"/>
    public IsolationPromise MustNotReach(IEndpoint to) => new(this, Promised(to, isReached: false));
}
