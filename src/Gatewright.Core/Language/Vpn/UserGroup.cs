namespace Gatewright;

/// <summary>Users that dial in, known by what their sign-in tells of them. Whoever is one member is of the group.</summary>
public sealed class UserGroup : Emitted<UserGroup>
{
    internal UserGroup(Handle parent, UserGroupElement element) : base(parent, element) { }

    internal UserGroupElement It => (UserGroupElement)Element;

    /// <summary>The members of an Entra ID group (<c>AADGroupId</c>).</summary>
    /// <param name="name">A name for this member of the list.</param>
    /// <param name="group">The group's object id.</param>
    public UserGroup WithEntraGroup(Value<Name> name, Value<Guid> group)
    {
        var call = RecordCall();
        return Set(It.Members = More(It.Members, new UserGroupMember(call.Setting(name), call.Setting(group), default, default)));
    }

    /// <summary>Those for whom the RADIUS server answers with this attribute (<c>RadiusAzureGroupId</c>).</summary>
    /// <param name="name">A name for this member of the list.</param>
    /// <param name="value">The vendor-specific attribute in hexadecimal, beginning with 6ad1bd.</param>
    public UserGroup WithRadiusGroup(Value<Name> name, Value<Text> value)
    {
        var call = RecordCall();
        return Set(It.Members = More(It.Members, new UserGroupMember(call.Setting(name), default, call.Setting(value), default)));
    }

    /// <summary>Those whose client certificate has a common name in this domain (<c>CertificateGroupId</c>).</summary>
    /// <param name="name">A name for this member of the list.</param>
    /// <param name="domain">What stands before the slash of <c>domain/user</c> or behind the sign of <c>user@domain</c>.</param>
    public UserGroup WithCertificateDomain(Value<Name> name, Value<Text> domain)
    {
        var call = RecordCall();
        return Set(It.Members = More(It.Members, new UserGroupMember(call.Setting(name), default, default, call.Setting(domain))));
    }

    /// <summary>Whoever is of no other group (<c>isDefault</c>): one group of a gateway.</summary>
    public UserGroup WithEveryoneElse() => Set(It.EveryoneElse = SetOnce(It.EveryoneElse));
}
