namespace Gatewright.Model;

/// <summary>Addresses for the users of some groups.</summary>
public sealed class ClientPoolElement : Element
{
    internal ClientPoolElement(Gatewright.ClientPool handle, PointToSiteElement dialIn)
        : base(handle, dialIn)
    {
        PointToSite = dialIn;
        Prefixes = handle.Prefixes.ToImmutableArray();
        Groups = handle.Groups.FreezeIn(this, static (it, owner) => new UserGroupElement(it, owner));
    }

    /// <summary>The dial-in it serves.</summary>
    public PointToSiteElement PointToSite { get; }

    /// <summary>The addresses.</summary>
    public ImmutableArray<Fact<Cidr>> Prefixes { get; }

    /// <summary>Who gets them.</summary>
    public ImmutableArray<UserGroupElement> Groups { get; }
}

/// <summary>Users that dial in, known by what their sign-in tells of them.</summary>
public sealed class UserGroupElement : Element
{
    internal UserGroupElement(Gatewright.UserGroup handle, ClientPoolElement pool)
        : base(handle, pool)
    {
        Pool = pool;
        Priority = handle.Priority;
        EveryoneElse = handle.EveryoneElse;
        Members = handle.Members.Select(it => new UserGroupMember(it.Name, it.EntraGroup, it.RadiusGroup, it.CertificateDomain)).ToImmutableArray();
    }

    /// <summary>The pool they get addresses of.</summary>
    public ClientPoolElement Pool { get; }

    /// <summary>The lower is asked first.</summary>
    public Fact<int> Priority { get; }

    /// <summary>Whether it takes whoever is of no other group.</summary>
    public Flag EveryoneElse { get; }

    /// <summary>What makes a user one of the group.</summary>
    public ImmutableArray<UserGroupMember> Members { get; }
}

/// <summary>A sign of membership; one of the last three is said.</summary>
/// <param name="Name">The name of this sign.</param>
/// <param name="EntraGroup">The object id of an Entra ID group.</param>
/// <param name="RadiusGroup">What a RADIUS server answers.</param>
/// <param name="CertificateDomain">The domain in the common name of a client certificate.</param>
public readonly record struct UserGroupMember(Fact<Name> Name, Fact<Guid> EntraGroup, Fact<Text> RadiusGroup, Fact<Text> CertificateDomain);
