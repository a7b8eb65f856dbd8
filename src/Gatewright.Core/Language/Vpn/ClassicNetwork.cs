namespace Gatewright;

/// <summary>A network of the classic deployment model, seen from Resource Manager: a local network gateway.</summary>
public sealed class ClassicNetwork : RegionalResource<ClassicNetwork>, IEndpoint
{
    internal ClassicNetwork(Handle parent, SiteElement element) : base(parent, element) { }

    internal SiteElement It => (SiteElement)Element;

    /// <inheritdoc cref="VirtualNetwork.MustReach"/>
    public ReachPromise MustReach(IEndpoint to) => new(this, Promised(to, isReached: true));

    /// <inheritdoc cref="VirtualNetwork.MustNotReach"/>
    public IsolationPromise MustNotReach(IEndpoint to) => new(this, Promised(to, isReached: false));
}
