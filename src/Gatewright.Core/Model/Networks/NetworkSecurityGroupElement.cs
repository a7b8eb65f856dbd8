namespace Gatewright.Model;

/// <summary>A network security group (<c>networkSecurityGroups</c>).</summary>
public sealed class NetworkSecurityGroupElement : ResourceElement
{
    internal NetworkSecurityGroupElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its rules (<c>securityRules</c>): up to 1000.</summary>
    public ImmutableArray<SecurityRuleElement> Rules { get; internal set; } = [];

    /// <summary>Whether changed rules apply to established connections too (<c>flushConnection</c>). They don't by default.</summary>
    public Flag FlushedConnections { get; internal set; }
}
