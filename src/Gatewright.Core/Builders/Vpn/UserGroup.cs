using Gatewright.Model;

namespace Gatewright;

/// <summary>Users that dial in, known by what their sign-in tells of them. Whoever is one member is of the group.</summary>
public sealed class UserGroup : Emitted<UserGroup>
{
    private Flag everyoneElse;

    internal UserGroup(ClientPool pool, Call declared, Fact<Name> name, Fact<int> priority)
        : base(pool, declared) => (Pool, Name, Priority) = (pool, name, priority);

    internal ClientPool Pool { get; }

    internal override Fact<Name> Name { get; }

    internal Fact<int> Priority { get; }

    internal Flag EveryoneElse => everyoneElse;

    internal List<UserGroupMember> Members { get; } = [];

    /// <summary>The members of an Entra ID group (<c>AADGroupId</c>).</summary>
    /// <param name="name">A name for this member of the list.</param>
    /// <param name="group">The group's object id.</param>
    public UserGroup WithEntraGroup(Value<Name> name, Value<Guid> group)
    {
        var call = Saying(nameof(WithEntraGroup));
        Members.Add(new(call.Fact(name), default) { EntraGroup = call.Fact(group) });
        return this;
    }

    /// <summary>Those for whom the RADIUS server answers with this attribute (<c>RadiusAzureGroupId</c>).</summary>
    /// <param name="name">A name for this member of the list.</param>
    /// <param name="value">The vendor-specific attribute in hexadecimal, beginning with 6ad1bd.</param>
    public UserGroup WithRadiusGroup(Value<Name> name, Value<Text> value)
    {
        var call = Saying(nameof(WithRadiusGroup));
        Members.Add(new(call.Fact(name), default) { RadiusGroup = call.Fact(value) });
        return this;
    }

    /// <summary>Those whose client certificate has a common name in this domain (<c>CertificateGroupId</c>).</summary>
    /// <param name="name">A name for this member of the list.</param>
    /// <param name="domain">What stands before the slash of <c>domain/user</c> or behind the sign of <c>user@domain</c>.</param>
    public UserGroup WithCertificateDomain(Value<Name> name, Value<Text> domain)
    {
        var call = Saying(nameof(WithCertificateDomain));
        Members.Add(new(call.Fact(name), call.Fact(domain)));
        return this;
    }

    /// <summary>Whoever is of no other group (<c>isDefault</c>): one group of a gateway.</summary>
    public UserGroup WithEveryoneElse()
    {
        Saying(nameof(WithEveryoneElse)).Once(ref everyoneElse);
        return this;
    }
}

/// <summary>A sign of membership, of one of three kinds.</summary>
internal sealed record UserGroupMember(Fact<Name> Name, Fact<Text> CertificateDomain)
{
    public Fact<Guid> EntraGroup { get; init; }

    public Fact<Text> RadiusGroup { get; init; }
}
