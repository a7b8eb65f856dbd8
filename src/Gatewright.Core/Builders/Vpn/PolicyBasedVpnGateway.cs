using Gatewright.Model;

namespace Gatewright;

/// <summary>A policy-based VPN gateway: SKU Basic, IKEv1, one site, static routes.</summary>
public sealed class PolicyBasedVpnGateway : Resource<PolicyBasedVpnGateway>
{
    internal PolicyBasedVpnGateway(VirtualNetwork network, Call declared, Fact<Name> name)
        : base(network, declared, name) => Network = network;

    internal VirtualNetwork Network { get; }

    internal List<Reference<PublicIp>> PublicIps { get; } = [];

    /// <summary>The public address, instead of one made for it.</summary>
    /// <param name="address">An address no other gateway uses.</param>
    public PolicyBasedVpnGateway WithPublicIp(PublicIp address)
    {
        var call = Saying(nameof(WithPublicIp));
        if (call.Takes(address))
            PublicIps.Add(new(address, new(call, nameof(address))));
        return this;
    }

    /// <summary>The tunnel to the one site that the gateway may have.</summary>
    /// <param name="site">The site; its prefixes are the traffic selectors.</param>
    /// <param name="sharedKey">The key that the device has too.</param>
    public PolicyBasedConnection ConnectTo(Site site, Secret sharedKey)
    {
        var call = Saying(nameof(ConnectTo));
        var connection = new PolicyBasedConnection(this, site, sharedKey, call);
        if (call.Takes(site) & call.Takes(sharedKey))
            Network.Topology.Relations.Add(connection);
        return connection;
    }
}
