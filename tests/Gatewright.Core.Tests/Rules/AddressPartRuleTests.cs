namespace Gatewright.Tests.Rules;

/// <summary>Prefixes of public addresses, StandardV2, application security groups, and sites with an address of the program.</summary>
public class AddressPartRuleTests
{
    private const string Prefix = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/publicIPPrefixes/range";

    private const string Address = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/publicIPAddresses/there";

    public static TheoryData<string> Names => Cases.Names;

    private static RuleCases Cases { get; } = new()
    {
        ["the largest prefix"] = (it => it.AddPublicIpPrefix("range", 28), ""),
        ["the smallest prefix"] = (it => it.AddPublicIpPrefix("range", 31), ""),
        ["a prefix of one"] = (it => it.AddPublicIpPrefix("range", 32), "GW2113"),
        ["a prefix that is too large"] = (it => it.AddPublicIpPrefix("range", 27), "GW2113"),
        ["a prefix whose length is supplied"] = (it => Taken(it, it.AddPublicIpPrefix("range", it.AddParameter<int>("length")), 20), ""),
        ["all of a prefix"] = (it => Taken(it, it.AddPublicIpPrefix("range", 30), 4), ""),
        ["one more than a prefix has"] = (it => Taken(it, it.AddPublicIpPrefix("range", 30), 5), "GW2114"),
        ["many more than a prefix has are one mistake"] = (it => Taken(it, it.AddPublicIpPrefix("range", 31), 9), "GW2114"),
        ["sixteen of the largest"] = (it => Taken(it, it.AddPublicIpPrefix("range", 28), 16), ""),
        ["seventeen of the largest"] = (it => Taken(it, it.AddPublicIpPrefix("range", 28), 17), "GW2114"),
        ["a prefix of one isn't counted"] = (it => Taken(it, it.AddPublicIpPrefix("range", 32), 2), "GW2113"),
        ["a prefix of 32 isn't counted"] = (it => Taken(it, it.AddPublicIpPrefix("range", 27), 33), "GW2113"),
        ["a prefix that is too large isn't counted"] = (it => Taken(it, it.AddPublicIpPrefix("range", 40), 3), "GW2113"),
        ["addresses of two prefixes"] = (it =>
        {
            Taken(it, it.AddPublicIpPrefix("range", 31), 2);
            it.AddPublicIp("other").WithPrefix(it.AddPublicIpPrefix("others", 31));
        }, ""),
        ["a prefix that exists"] = (it => Taken(it, it.ExistingPublicIpPrefix(Prefix), 20), ""),
        ["a prefix of another region"] = (it => it.AddPublicIp("a").WithPrefix(it.AddPublicIpPrefix("range", 30).In(Region.NorthEurope)), "GW2115"),
        ["an address of another region"] = (it => it.AddPublicIp("a").In(Region.NorthEurope).WithPrefix(it.AddPublicIpPrefix("range", 30).In(Region.WestEurope)), "GW2115"),
        ["a prefix follows its address"] = (it => it.AddPublicIp("a").In(Region.NorthEurope).WithPrefix(it.AddPublicIpPrefix("range", 30)), ""),
        ["a region that is supplied"] = (it => it.AddPublicIp("a").WithPrefix(it.AddPublicIpPrefix("range", 30).In(it.AddParameter<Region>("region"))), ""),
        ["a StandardV2 address of a VPN gateway"] = (it => Hub(it).WithPublicIp(it.AddPublicIp("a").WithStandardV2()), "GW2116"),
        ["a StandardV2 address of a Route Server"] = (it => it.AddVirtualNetwork("hub", "10.0.0.0/16").WithRouteServerSubnet("10.0.254.0/26")
            .AddRouteServer("routes").WithPublicIp(it.AddPublicIp("a").WithStandardV2()), "GW2116"),
        ["a Standard address of a StandardV2 gateway"] = (it => it.AddNatGateway("out").WithStandardV2().WithPublicIps(it.AddPublicIp("a")), "GW2116"),
        ["an address that exists may be StandardV2"] = (it => it.AddNatGateway("out").WithStandardV2().WithPublicIps(it.ExistingPublicIp(Address)), ""),
        ["a Standard prefix of a StandardV2 gateway"] = (it => it.AddNatGateway("out").WithStandardV2().WithPublicIpPrefix(it.AddPublicIpPrefix("range", 30)), "GW2116"),
        ["a StandardV2 prefix of a Standard gateway"] = (it => it.AddNatGateway("out").WithPublicIpPrefix(it.AddPublicIpPrefix("range", 30).WithStandardV2()), "GW2116"),
        ["a StandardV2 address of a Standard prefix"] = (it => it.AddPublicIp("a").WithStandardV2().WithPrefix(it.AddPublicIpPrefix("range", 30)), "GW2116"),
        ["a Standard address of a StandardV2 prefix"] = (it => it.AddPublicIp("a").WithPrefix(it.AddPublicIpPrefix("range", 30).WithStandardV2()), "GW2116"),
        ["StandardV2 throughout"] = (it => it.AddNatGateway("out").WithStandardV2()
            .WithPublicIps(it.AddPublicIp("a").WithStandardV2().WithPrefix(it.AddPublicIpPrefix("range", 30).WithStandardV2())), ""),
        ["a patched gateway may be StandardV2"] = (it => it.AddNatGateway("out").WithArmPatch("""{ "sku": { "name": "StandardV2" } }""")
            .WithPublicIps(it.AddPublicIp("a").WithStandardV2()), ""),
        ["groups and prefixes on either side"] = (it => it.AddNetworkSecurityGroup("g").AllowInbound("r", 100)
            .WithSourceGroups(it.AddApplicationSecurityGroup("web")).WithDestination("10.0.0.0/24"), ""),
        ["groups and prefixes on one side"] = (it => it.AddNetworkSecurityGroup("g").AllowInbound("r", 100)
            .WithDestinationGroups(it.AddApplicationSecurityGroup("web")).WithDestination("10.0.0.0/24", "10.0.1.0/24"), "GW6122"),
        ["both on both sides"] = (it => it.AddNetworkSecurityGroup("g").AllowInbound("r", 100).WithSource("10.0.0.0/24").WithDestination("10.0.0.0/24")
            .WithSourceGroups(it.AddApplicationSecurityGroup("web")).WithDestinationGroups(it.AddApplicationSecurityGroup("data")), "GW6122 GW6122"),
        ["two groups of one name"] = (it => { it.AddApplicationSecurityGroup("web"); it.AddApplicationSecurityGroup("WEB"); }, "GW0103"),
        ["two prefixes of one name"] = (it => { it.AddPublicIpPrefix("a", 30); it.AddPublicIpPrefix("A", 30); }, "GW0103"),
        ["a gateway's own address"] = (it =>
        {
            var own = it.AddPublicIp("own");
            Hub(it).WithPublicIp(own).ConnectTo(it.AddSite("self", own, "192.168.0.0/24"), it.AddSecret("psk"));
        }, "GW4008"),
        ["a gateway's own address by two handles"] = (it => Hub(it).WithPublicIp(it.ExistingPublicIp(Address))
            .ConnectTo(it.AddSite("self", it.ExistingPublicIp(Address.ToUpperInvariant()), "192.168.0.0/24"), it.AddSecret("psk")), "GW4008"),
        ["settings of a circuit that exists"] = (it => it.ExistingExpressRouteCircuit(RuleCases.Circuit).WithDiagnostics(it.AddParameter<ResourceId>("logs")).WithDeleteLock(), "(GW9025) (GW9025)"),
        ["another's address"] = (it => Hub(it).WithPublicIp(it.AddPublicIp("own"))
            .ConnectTo(it.AddSite("other", it.AddPublicIp("other-ip"), "192.168.0.0/24"), it.AddSecret("psk")), ""),
        ["two sites that are one device"] = (it =>
        {
            var (vpn, device) = (Hub(it), it.AddPublicIp("device"));
            vpn.ConnectTo(it.AddSite("one", device, "192.168.0.0/24"), it.AddSecret("one-psk"));
            vpn.ConnectTo(it.AddSite("two", device, "192.168.1.0/24"), it.AddSecret("two-psk"));
        }, "(GW4005)"),
        ["two sites that are two devices"] = (it =>
        {
            var vpn = Hub(it);
            vpn.ConnectTo(it.AddSite("one", it.AddPublicIp("first"), "192.168.0.0/24"), it.AddSecret("one-psk"));
            vpn.ConnectTo(it.AddSite("two", it.AddPublicIp("second"), "192.168.1.0/24"), it.AddSecret("two-psk"));
        }, ""),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void It_holds_or_is_reported(string name) => Cases.Check(name);

    [Theory]
    [InlineData(false, "'a' is StandardV2 and 'out' isn't; leave out WithStandardV2, or call it on both")]
    [InlineData(true, "'out' is StandardV2 and 'a' isn't; call WithStandardV2 on both")]
    public void It_says_which_of_two_is_StandardV2(bool isOfGateway, string expected)
    {
        var it = new TopologyBuilder("test", Region.WestEurope);
        var (gateway, address) = (it.AddNatGateway("out"), it.AddPublicIp("a"));
        _ = isOfGateway ? (Handle)gateway.WithStandardV2() : address.WithStandardV2();
        gateway.WithPublicIps(address);

        Assert.Equal(expected, Assert.Single(it.Check(), finding => finding.Rule.Id == "GW2116").Message);
    }

    [Fact]
    public void A_VPN_gateway_is_never_StandardV2()
    {
        var it = new TopologyBuilder("test", Region.WestEurope);
        Hub(it).WithPublicIp(it.AddPublicIp("a").WithStandardV2());

        Assert.Equal("'a' is StandardV2 and 'vpn' isn't; leave out WithStandardV2", Assert.Single(it.Check(), finding => finding.Rule.Id == "GW2116").Message);
        Assert.Contains(Gatewright.Rules.RuleBook.Check(it.Snapshot(finished: false)), finding => finding.Rule.Id == "GW2116");
    }

    private static VpnGateway Hub(TopologyBuilder it) =>
        it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);

    private static void Taken(TopologyBuilder it, PublicIpPrefix prefix, int count)
    {
        for (var number = 0; number < count; number++)
            it.AddPublicIp($"a{number}").WithPrefix(prefix);
    }
}
