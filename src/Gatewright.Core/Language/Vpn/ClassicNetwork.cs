namespace Gatewright;

/// <summary>A network of the classic deployment model, seen from Resource Manager: a local network gateway.</summary>
public sealed class ClassicNetwork : RegionalResource<ClassicNetwork>
{
    internal ClassicNetwork(Handle parent, SiteElement element) : base(parent, element) { }

    internal SiteElement It => (SiteElement)Element;
}
