namespace Gatewright;

/// <summary>
/// A range of public IPv4 addresses, which others can let in as a whole. By default it is placed with the first address or NAT gateway that uses it.
/// </summary>
public sealed class PublicIpPrefix : RegionalResource<PublicIpPrefix>
{
    internal PublicIpPrefix(Handle parent, PublicIpPrefixElement element) : base(parent, element) { }

    internal PublicIpPrefixElement It => (PublicIpPrefixElement)Element;

    /// <summary>Makes its addresses StandardV2, ARM's <c>sku</c>, which NAT gateways of that SKU take and nothing else does.</summary>
    public PublicIpPrefix WithStandardV2() => Set(It.StandardV2 = SetOnce(It.StandardV2));
}
