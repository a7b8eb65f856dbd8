using System.Globalization;
using System.Reflection;
using Gatewright.Facts;

namespace Gatewright.Tests.Facts;

/// <summary>The tables of figures as one reads them beside Azure's pages: whoever changes a figure sees it here.</summary>
public sealed class FactTableTests
{
    [Fact]
    public void VPN_gateways_have_these_figures() => Snapshot.Matches(
        Lines(
            from sku in VpnGatewaySkus.Known
            from generation in Enum.GetValues<VpnGatewayGeneration>()
            let facts = VpnGatewaySkus.Of(sku, generation)
            where facts is not null
            select $"{sku} {generation}{(VpnGatewaySkus.DefaultGeneration(sku) == generation ? " by default" : "")}: {facts}"),
        "vpn-gateways.txt");

    [Fact]
    public void ExpressRoute_gateways_have_these_figures() => Snapshot.Matches(
        Lines(
            new[]
            {
                ExpressRouteGatewaySku.Standard, ExpressRouteGatewaySku.HighPerformance, ExpressRouteGatewaySku.UltraPerformance,
                ExpressRouteGatewaySku.ErGw1AZ, ExpressRouteGatewaySku.ErGw2AZ, ExpressRouteGatewaySku.ErGw3AZ, ExpressRouteGatewaySku.ErGwScale(1, 40),
            }.Select(sku => $"{sku}: {ExpressRouteGatewaySkus.Of(sku)}")
            .Concat(new[] { 1, 2, 9, 10, 11, 40 }.Select(units => $"ErGwScale of {units}: {ExpressRouteGatewaySkus.OfScale(units)}"))),
        "expressroute-gateways.txt");

    [Fact]
    public void Circuits_serve_so_many_networks() => Snapshot.Matches(
        Lines(
            from tier in Enum.GetValues<CircuitTier>()
            from mbps in new long?[] { null, 49, 50, 99, 100, 499, 500, 999, 1000, 1999, 2000, 4999, 5000, 9999, 10_000 }
            select $"{tier} of {mbps} Mbps: {CircuitTiers.Networks(tier, mbps)}"),
        "circuits.txt");

    [Fact]
    public void Regions_are_these() => Snapshot.Matches(
        Lines(Regions.Names.Select(name => $"{name}: {Regions.Find(((Value<Region>.Known)(Value<Region>)name).Value)}")), "regions.txt");

    [Fact]
    public void Names_have_these_lengths() => Snapshot.Matches(
        Lines(
            from member in typeof(ResourceNames).GetMembers(BindingFlags.Public | BindingFlags.Static)
            let names = (member as FieldInfo)?.GetValue(null) ?? (member as PropertyInfo)?.GetValue(null)
            where names is not null
            let it = (ResourceNames)names
            select $"{it.Kind}: {it.Shortest} to {it.Longest}"),
        "names.txt");

    [Fact]
    public void These_addresses_have_a_meaning_of_their_own() => Snapshot.Matches(
        Lines(AddressRanges.Forbidden.Select(it => $"{it.Use}: {it.Block}").Concat(AddressRanges.Private.Select(it => $"private: {it}"))), "addresses.txt");

    [Fact]
    public void These_subnets_are_reserved() => Snapshot.Matches(
        Lines(new[] { "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "AzureBastionSubnet", "RouteServerSubnet" }
            .Select(name => $"{ReservedSubnets.Find(name)}")), "subnets.txt");

    [Theory]
    [InlineData("0.255.255.255", true)]
    [InlineData("1.0.0.0", false)]
    [InlineData("9.255.255.255", false)]
    [InlineData("10.0.0.0", true)]
    [InlineData("10.255.255.255", true)]
    [InlineData("11.0.0.0", false)]
    [InlineData("100.63.255.255", false)]
    [InlineData("100.64.0.0", true)]
    [InlineData("100.127.255.255", true)]
    [InlineData("100.128.0.0", false)]
    [InlineData("126.255.255.255", false)]
    [InlineData("127.255.255.255", true)]
    [InlineData("128.0.0.0", false)]
    [InlineData("169.253.255.255", false)]
    [InlineData("169.254.255.255", true)]
    [InlineData("169.255.0.0", false)]
    [InlineData("172.15.255.255", false)]
    [InlineData("172.31.255.255", true)]
    [InlineData("172.32.0.0", false)]
    [InlineData("192.167.255.255", false)]
    [InlineData("192.168.255.255", true)]
    [InlineData("192.169.0.0", false)]
    [InlineData("223.255.255.255", false)]
    [InlineData("224.0.0.0", true)]
    [InlineData("255.255.255.255", true)]
    public void Private_addresses_are_not_on_the_internet(string address, bool isPrivate) =>
        Assert.Equal(isPrivate, SpecialAddresses.IsPrivate(Address(address)));

    [Theory]
    [InlineData("169.254.20.255", true, false)]
    [InlineData("169.254.21.0", true, true)]
    [InlineData("169.254.21.255", true, true)]
    [InlineData("169.254.22.255", true, true)]
    [InlineData("169.254.23.0", true, false)]
    [InlineData("169.254.255.255", true, false)]
    [InlineData("169.255.0.0", false, false)]
    [InlineData("169.253.255.255", false, false)]
    public void Some_link_local_addresses_are_for_gateways(string address, bool isLinkLocal, bool isForGateways) =>
        Assert.Equal((isLinkLocal, isForGateways), (SpecialAddresses.IsLinkLocal(Address(address)), SpecialAddresses.IsForGatewayBgp(Address(address))));

    [Theory]
    [InlineData(999, "999 Mbps")]
    [InlineData(1000, "1 Gbps")]
    [InlineData(1250, "1.25 Gbps")]
    public void Speeds_are_written_as_on_the_pages(long mbps, string text) => Assert.Equal(text, Speed.Of(mbps));

    [Theory]
    [InlineData("sharedKey", true)]
    [InlineData("SharedKey", true)]
    [InlineData("sharedKeyLength", false)]
    public void Some_properties_hold_keys(string name, bool isSecret) => Assert.Equal(isSecret, SecretProperties.Has(name));

    private static IpAddress Address(string text) => ((Value<IpAddress>.Known)(Value<IpAddress>)text).Value;

    private static string Lines(IEnumerable<string> lines)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return string.Concat(lines.Select(line => line + "\n"));
    }
}
