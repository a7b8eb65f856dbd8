namespace Gatewright.Model;

/// <summary>Tunnels between two gateways: a connection from each to the other, with one key.</summary>
public sealed class VNetToVNetConnectionElement : ConnectionElement
{
    internal VNetToVNetConnectionElement(Gatewright.VNetToVNetConnection handle)
        : base(handle, handle.First.Frozen!)
    {
        First = (VpnGatewayElement)handle.First.Frozen!;
        Second = (VpnGatewayElement)handle.Second.Frozen!;
        SharedKey = (SecretElement)handle.SharedKey.Frozen!;
        Policy = handle.Policy;
        WithoutBgp = handle.WithoutBgpFlag;
        DpdTimeout = handle.DpdTimeout;
        PolicyBasedSelectors = handle.PolicyBasedSelectors;
        BothSides = handle.BothSides;
        Resources = [new(this, First, Second, handle.Said(handle.First)), new(this, Second, First, handle.Said(handle.Second))];
        Patches = [.. Resources[0].Patches, .. Resources[1].Patches];
    }

    /// <summary>The gateway that called <c>ConnectTo</c>.</summary>
    public VpnGatewayElement First { get; }

    /// <summary>The other gateway.</summary>
    public VpnGatewayElement Second { get; }

    /// <summary>The key of both directions.</summary>
    public SecretElement SharedKey { get; }

    /// <summary>The algorithms of both ends, if they aren't Azure's offers.</summary>
    public Fact<IpsecPolicy> Policy { get; }

    /// <summary>Whether BGP is left out although both gateways speak it.</summary>
    public Flag WithoutBgp { get; }

    /// <summary>After how many seconds of silence a tunnel counts as down, if said.</summary>
    public Fact<int> DpdTimeout { get; }

    /// <summary>Whether prefixes are traffic selectors instead of any to any.</summary>
    public Flag PolicyBasedSelectors { get; }

    /// <summary>Whether the connection of an existing gateway is created, too.</summary>
    public Flag BothSides { get; }

    /// <summary>Whether both gateways speak BGP and nobody left it out.</summary>
    public bool SpeaksBgp => First.Asn.IsSaid && Second.Asn.IsSaid && !WithoutBgp.IsSaid;
}
