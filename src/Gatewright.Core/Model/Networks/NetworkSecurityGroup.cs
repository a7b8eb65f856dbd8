namespace Gatewright.Model;

/// <summary>A network security group.</summary>
public sealed class NetworkSecurityGroupElement : ResourceElement
{
    internal NetworkSecurityGroupElement(Gatewright.NetworkSecurityGroup handle, Topology topology)
        : base(handle, topology)
    {
        Rules = handle.Rules.FreezeIn(this, static (it, owner) => new SecurityRuleElement(it, owner));
        FlushedConnections = handle.FlushedConnections;
    }

    /// <summary>Its rules.</summary>
    public ImmutableArray<SecurityRuleElement> Rules { get; }

    /// <summary>Whether changed rules hold for connections that are there.</summary>
    public Flag FlushedConnections { get; }
}
