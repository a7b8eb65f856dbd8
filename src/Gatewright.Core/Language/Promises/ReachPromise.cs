namespace Gatewright;

/// <summary>
/// A promise that one thing reaches another: all its addresses all of the other's, with the answers. It is broken where that surely isn't so.
/// </summary>
public sealed class ReachPromise : Handle<ReachPromise>
{
    internal ReachPromise(Handle parent, PromiseElement element) : base(parent, element) { }

    internal PromiseElement It => (PromiseElement)Element;

    /// <summary>Narrows it to TCP.</summary>
    /// <param name="ports">The ports, all of which are reached; by default any protocol and port will do.</param>
    /// <example><c>web.MustReach(data).WithTcp("1433")</c></example>
    public ReachPromise WithTcp(params IEnumerable<Value<PortRange>> ports) => Set(It.Ports = More(It.Ports, ports));

    /// <summary>All of it passes an appliance, there and back.</summary>
    /// <param name="appliance">The private address that routes lead to.</param>
    /// <example><c>web.MustReach(paris).Through("10.0.1.4")</c></example>
    public ReachPromise Through(Value<IpAddress> appliance) => Set(It.Appliances = More(It.Appliances, RecordCall().Setting(appliance)));

    /// <summary>
    /// It is kept when any one part of a kind fails, with what is left. The networks behind a site or a circuit may be reached over any other that has the
    /// same prefixes, and send over it, too.
    /// </summary>
    /// <param name="parts">What may fail, one at a time.</param>
    /// <example><c>web.MustReach(paris).WithLossOfAny(NetworkPart.Tunnel, NetworkPart.Circuit)</c></example>
    public ReachPromise WithLossOfAny(params IEnumerable<Value<NetworkPart>> parts) => Set(It.Losses = More(It.Losses, parts));
}
