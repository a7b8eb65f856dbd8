namespace Gatewright;

/// <summary>One of the two connections of a VNet-to-VNet relation. It stands with its gateway.</summary>
public sealed class VNetToVNetSide : Resource<VNetToVNetSide>
{
    internal VNetToVNetSide(VNetToVNetConnection parent, ConnectionResourceElement element, Call declared)
        : base(parent, element, declared) { }

    internal ConnectionResourceElement It => (ConnectionResourceElement)Element;

    internal List<(Setting<GatewayInstance> Instance, Setting<IpAddress> Address)> BgpAddresses { get; } = [];

    internal List<(Setting<Cidr> Local, List<Setting<Cidr>> Remote)> TrafficSelectors { get; } = [];

    /// <summary>What is said of a side is said of the relation.</summary>
    internal override void MarkOpen()
    {
        base.MarkOpen();
        Parent!.MarkOpen();
    }

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-gateway</c>.</param>
    public VNetToVNetSide WithName(Value<Name> name) => Set(It.Name = SetOnce(It.Name, name));

    /// <summary>Whether this gateway begins the tunnel (<c>connectionMode</c>).</summary>
    /// <param name="mode">By default either does.</param>
    public VNetToVNetSide WithConnectionMode(ConnectionMode mode) => WithConnectionMode((Value<ConnectionMode>)mode);

    internal VNetToVNetSide WithConnectionMode(Value<ConnectionMode> mode) => Set(It.Mode = SetOnce(It.Mode, mode));

    /// <summary>Which of this gateway's own BGP addresses the connection speaks from (<c>gatewayCustomBgpIpAddresses</c>).</summary>
    /// <param name="instance">The machine; the second exists on an active-active gateway only.</param>
    /// <param name="address">One of those that <see cref="VpnGateway.WithBgpAddresses(GatewayInstance, IEnumerable{Value{IpAddress}})"/> gave it.</param>
    public VNetToVNetSide WithBgpAddress(GatewayInstance instance, Value<IpAddress> address) => WithBgpAddress((Value<GatewayInstance>)instance, address);

    internal VNetToVNetSide WithBgpAddress(Value<GatewayInstance> instance, Value<IpAddress> address)
    {
        var call = RecordCall();
        return Set(It.BgpAddresses = More(It.BgpAddresses, new InstanceBgpAddress(call.Setting(instance), call.Setting(address))));
    }

    /// <summary>
    /// Traffic selectors of its own (<c>trafficSelectorPolicies</c>), up to 100 pairs; the other side needs their mirror. Needs <see
    /// cref="VNetToVNetConnection.WithPolicyBasedTrafficSelectors"/>.
    /// </summary>
    /// <param name="local">A prefix of this gateway's network.</param>
    /// <param name="remote">Prefixes of the other network; one or more.</param>
    public VNetToVNetSide WithTrafficSelector(Value<Cidr> local, params IEnumerable<Value<Cidr>> remote)
    {
        var call = RecordCall();
        return Set(It.TrafficSelectors = More(It.TrafficSelectors, new TrafficSelector(call.Setting(local), call.Settings(remote))));
    }
}
