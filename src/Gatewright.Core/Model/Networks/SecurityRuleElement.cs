namespace Gatewright.Model;

/// <summary>A rule of a network security group (<c>securityRules</c>).</summary>
public sealed class SecurityRuleElement : Element
{
    internal SecurityRuleElement(NetworkSecurityGroupElement group, Statement declared) : base(group, declared) { }

    /// <summary>The order of evaluation: 100 to 4096, unique in its direction; the lowest that matches decides.</summary>
    public Setting<int> Priority { get; internal set; }

    /// <summary>Whether what matches passes (<c>access</c> is <c>Allow</c>).</summary>
    public bool IsAllowed { get; internal set; }

    /// <summary>Whether it is about what enters (<c>direction</c> is <c>Inbound</c>).</summary>
    public bool IsInbound { get; internal set; }

    /// <summary>Sources (<c>sourceAddressPrefixes</c>); none for any.</summary>
    public ImmutableArray<Setting<AddressPrefix>> Sources { get; internal set; } = [];

    /// <summary>Destinations (<c>destinationAddressPrefixes</c>); none for any.</summary>
    public ImmutableArray<Setting<AddressPrefix>> Destinations { get; internal set; } = [];

    /// <summary>Sources by name (<c>sourceApplicationSecurityGroups</c>), in place of prefixes.</summary>
    public ImmutableArray<Link<ApplicationSecurityGroupElement>> SourceGroups { get; internal set; } = [];

    /// <summary>Destinations by name (<c>destinationApplicationSecurityGroups</c>), in place of prefixes.</summary>
    public ImmutableArray<Link<ApplicationSecurityGroupElement>> DestinationGroups { get; internal set; } = [];

    /// <summary>Source ports (<c>sourcePortRanges</c>); none for any.</summary>
    public ImmutableArray<Setting<PortRange>> SourcePorts { get; internal set; } = [];

    /// <summary>Destination ports (<c>destinationPortRanges</c>); none for any.</summary>
    public ImmutableArray<Setting<PortRange>> Ports { get; internal set; } = [];

    /// <summary>What it is for (<c>description</c>): up to 140 characters.</summary>
    public Setting<Text> Description { get; internal set; }

    /// <summary>The protocol (<c>protocol</c>); any by default.</summary>
    internal Setting<SecurityProtocol> Protocol { get; set; }
}

/// <summary>ARM's names of what a security rule narrows to.</summary>
internal enum SecurityProtocol
{
    Tcp,
    Udp,
    Icmp,
    Esp,
    Ah,
}
