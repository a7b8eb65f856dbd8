namespace Gatewright.Model;

/// <summary>Addresses for the users of some groups (<c>vngClientConnectionConfigurations</c>).</summary>
public sealed class ClientPoolElement : Element
{
    internal ClientPoolElement(PointToSiteElement pointToSite, Statement declared) : base(pointToSite, declared) { }

    /// <summary>The point-to-site configuration it serves.</summary>
    public PointToSiteElement PointToSite => (PointToSiteElement)Parent!;

    /// <summary>The addresses (<c>vpnClientAddressPool</c>), apart from the other pools and all networks.</summary>
    public ImmutableArray<Setting<Cidr>> Prefixes { get; internal set; } = [];

    /// <summary>Who gets them (<c>virtualNetworkGatewayPolicyGroups</c>).</summary>
    public ImmutableArray<UserGroupElement> Groups { get; internal set; } = [];
}

/// <summary>Users that connect by point-to-site, known by what their sign-in tells of them (<c>virtualNetworkGatewayPolicyGroups</c>).</summary>
public sealed class UserGroupElement : Element
{
    internal UserGroupElement(ClientPoolElement pool, Statement declared) : base(pool, declared) { }

    /// <summary>The pool they get addresses of.</summary>
    public ClientPoolElement Pool => (ClientPoolElement)Parent!;

    /// <summary>The order of evaluation (<c>priority</c>): the lowest is asked first.</summary>
    public Setting<int> Priority { get; internal set; }

    /// <summary>Whether it takes users that are in no other group (<c>isDefault</c>): one group of a gateway.</summary>
    public Flag EveryoneElse { get; internal set; }

    /// <summary>What makes a user one of the group (<c>policyMembers</c>).</summary>
    public ImmutableArray<UserGroupMember> Members { get; internal set; } = [];
}

/// <summary>A sign of membership; one of the last three is set.</summary>
/// <param name="Name">The name of this sign.</param>
/// <param name="EntraGroup">The object id of an Entra ID group (<c>AADGroupId</c>).</param>
/// <param name="RadiusGroup">What a RADIUS server answers (<c>RadiusAzureGroupId</c>).</param>
/// <param name="CertificateDomain">The domain in the common name of a client certificate (<c>CertificateGroupId</c>).</param>
public readonly record struct UserGroupMember(Setting<Name> Name, Setting<Guid> EntraGroup, Setting<Text> RadiusGroup, Setting<Text> CertificateDomain);
