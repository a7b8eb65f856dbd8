using Gatewright.Model;

namespace Gatewright;

/// <summary>One of the two connections of a VNet-to-VNet relation. It stands with its gateway.</summary>
public sealed class VNetToVNetSide : Resource<VNetToVNetSide>
{
    private Fact<Name> name;

    internal VNetToVNetSide(VNetToVNetConnection connection, VpnGateway gateway, Call declared)
        : base(connection, declared) => (Connection, Gateway) = (connection, gateway);

    internal VNetToVNetConnection Connection { get; }

    internal VpnGateway Gateway { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : Gateway.Label;

    /// <summary>What is said of a side is said of the relation.</summary>
    internal override void MarkOpen()
    {
        base.MarkOpen();
        Connection.MarkOpen();
    }

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-gateway</c>.</param>
    public VNetToVNetSide WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }
}
