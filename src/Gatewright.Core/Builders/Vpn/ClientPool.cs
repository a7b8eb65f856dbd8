using Gatewright.Model;

namespace Gatewright;

/// <summary>Addresses that the users of some groups get when they dial in.</summary>
public sealed class ClientPool : Emitted<ClientPool>
{
    internal ClientPool(PointToSite pointToSite, Call declared, Fact<Name> name, List<Fact<Cidr>> prefixes)
        : base(pointToSite, declared) => (PointToSite, Name, Prefixes) = (pointToSite, name, prefixes);

    internal PointToSite PointToSite { get; }

    internal override Fact<Name> Name { get; }

    internal List<Fact<Cidr>> Prefixes { get; }

    internal List<UserGroup> Groups { get; } = [];

    /// <summary>Who gets addresses of this pool (<c>virtualNetworkGatewayPolicyGroups</c>): whoever is one of its members.</summary>
    /// <param name="name">1 to 80 letters, digits, <c>.</c>, <c>-</c> and <c>_</c>, unique on the gateway.</param>
    /// <param name="priority">The lower is asked first; different for each group of the gateway.</param>
    public UserGroup AddUserGroup(Value<Name> name, Value<int> priority)
    {
        var call = Saying(nameof(AddUserGroup));
        var group = new UserGroup(this, call, call.Fact(name), call.Fact(priority));
        Groups.Add(group);
        return group;
    }
}
