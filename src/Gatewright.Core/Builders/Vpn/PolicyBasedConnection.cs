using Gatewright.Model;

namespace Gatewright;

/// <summary>The tunnel of a policy-based gateway. It stands with its gateway.</summary>
public sealed class PolicyBasedConnection : Resource<PolicyBasedConnection>
{
    private Fact<Name> name;

    internal PolicyBasedConnection(PolicyBasedVpnGateway gateway, Site site, Secret sharedKey, Call declared)
        : base(gateway, declared) => (Gateway, Site, SharedKey) = (gateway, site, sharedKey);

    internal PolicyBasedVpnGateway Gateway { get; }

    internal Site Site { get; }

    internal Secret SharedKey { get; }

    internal override Fact<Name> Name => name;

    internal override string Label => Name.IsSaid ? Name.ToString() : ConnectionNames.Between(Gateway, Site);

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-site</c>.</param>
    public PolicyBasedConnection WithName(Value<Name> name)
    {
        var call = Saying(nameof(WithName));
        call.Once(ref this.name, call.Fact(name));
        return this;
    }
}
