namespace Gatewright;

/// <summary>The tunnel of a policy-based gateway. It stands with its gateway.</summary>
public sealed class PolicyBasedConnection : Resource<PolicyBasedConnection>
{
    internal PolicyBasedConnection(Handle parent, SiteToSiteConnectionElement element) : base(parent, element) { }

    internal SiteToSiteConnectionElement It => (SiteToSiteConnectionElement)Element;

    private protected override Element Part => It.Resource;

    /// <summary>The connection's name in Azure. A new name is a new connection.</summary>
    /// <param name="name">By default <c>gateway-to-site</c>.</param>
    public PolicyBasedConnection WithName(Value<Name> name) => Set(It.Name = It.Resource.Name = SetOnce(It.Name, name));
}
