namespace Gatewright.Tests.Rules;

public sealed class NatMappingRuleTests
{
    private const string Site = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/localNetworkGateways";

    private const string Paris = "hub/vpn/vpn-to-paris";

    public static TheoryData<string, Action<TopologyBuilder>, string> Versions => new()
    {
        { "IPv6 to IPv4", it => Vpn(it).AddIngressNatRule("in", "fd00:db8::/120", "100.64.0.0/24"), "error GW4216 hub/vpn/in" },
        { "IPv6 to IPv6", it => Vpn(it).AddIngressNatRule("in", "fd00:db8::/120", "fd00:db9::/120"), "" },
        { "known at deployment", it => Vpn(it).AddIngressNatRule("in", it.AddParameter<Cidr>("inner"), "fd00:db9::/120"), "" },
    };

    /// <summary>A connection to Paris with rules.</summary>
    public static TheoryData<string, Func<VpnGateway, NatRule[]>, string> OnOneConnection => new()
    {
        { "dynamic twice", it => [Out(it, "a").WithDynamicMapping(), Out(it, "b").WithDynamicMapping()], "error GW4217 " + Paris },
        { "dynamic before static", it => [Out(it, "a").WithDynamicMapping(), Out(it, "b")], "error GW4217 " + Paris },
        { "dynamic after static", it => [Out(it, "a"), Out(it, "b").WithDynamicMapping()], "error GW4217 " + Paris },
        { "a static one of three", it => [Out(it, "a"), Out(it, "b").WithDynamicMapping(), Out(it, "c")], $"error GW4217 {Paris}; error GW4217 {Paris}" },
        { "static twice", it => [Out(it, "a"), Out(it, "b")], "" },
        { "for ingress", it => [In(it, "a").WithDynamicMapping(), In(it, "b")], "error GW4217 " + Paris },
        { "one rule named twice", it => Out(it, "a").WithDynamicMapping() is var rule ? [rule, rule] : [], "" },
        { "one of each direction", it => [Out(it, "a", "192.168.10.0/24").WithDynamicMapping(), In(it, "b").WithDynamicMapping()], "" },
        { "beside each other", it => [Out(it, "a").WithDynamicMapping(), Out(it, "b", "10.0.2.0/24").WithDynamicMapping()], "warning GW4222 " + Paris },
        { "static and dynamic beside each other", it => [Out(it, "a"), Out(it, "b", "10.0.2.0/24").WithDynamicMapping()], "warning GW4222 " + Paris },
        { "static beside each other", it => [Out(it, "a"), Out(it, "b", "10.0.2.0/24")], "" },
        { "for ingress, beside each other", it => [In(it, "a").WithDynamicMapping(), it.AddIngressNatRule("peer", "192.168.99.1/32", "100.64.99.1/32")], "" },
        { "beside each other, at two machines", it => [Out(it, "a").WithDynamicMapping(), Out(it, "b", "10.0.2.0/24").WithDynamicMapping().WithInstance(GatewayInstance.Second)], "" },
        { "three beside each other", it => [Out(it, "a"), Out(it, "b", "10.0.2.0/24").WithDynamicMapping(), Out(it, "c", "10.0.3.0/24")], $"warning GW4222 {Paris}; warning GW4222 {Paris}" },
        { "one for each machine", it => [Out(it, "a").WithDynamicMapping(), Out(it, "b").WithDynamicMapping().WithInstance(GatewayInstance.Second)], "" },
        { "one for each machine, said", it => [Out(it, "a").WithDynamicMapping().WithInstance(GatewayInstance.First), Out(it, "b").WithDynamicMapping().WithInstance(GatewayInstance.Second)], "" },
        { "two for the second machine", it => [Out(it, "a").WithDynamicMapping().WithInstance(GatewayInstance.Second), Out(it, "b").WithDynamicMapping().WithInstance(GatewayInstance.Second)], "error GW4217 " + Paris },
        { "static for both, dynamic for the second", it => [Out(it, "a"), Out(it, "b").WithDynamicMapping().WithInstance(GatewayInstance.Second)], "error GW4217 " + Paris },
        { "static beside one for each machine", it => [Out(it, "a").WithDynamicMapping(), Out(it, "b").WithDynamicMapping().WithInstance(GatewayInstance.Second), Out(it, "c")], "error GW4217 " + Paris },
        { "static for the second", it => [Out(it, "a").WithInstance(GatewayInstance.Second), Out(it, "b").WithDynamicMapping()], "" },
        { "static for the first", it => [Out(it, "a").WithInstance(GatewayInstance.First), Out(it, "b").WithDynamicMapping()], "error GW4217 " + Paris },
        { "machine known at deployment", it => [Out(it, "a").WithDynamicMapping(), Out(it, "b").WithDynamicMapping().WithInstance(new Value<GatewayInstance>.Deferred("machine"))], "" },
        { "prefix known at deployment, before IPv6", it => [it.AddEgressNatRule("b", it.Network.Topology.AddParameter<Cidr>("inner"), "100.64.9.0/26"), Out(it, "a", "fd00:db8::/64").WithDynamicMapping()], "" },
        { "prefix known at deployment", it => [Out(it, "a").WithDynamicMapping(), it.AddEgressNatRule("b", it.Network.Topology.AddParameter<Cidr>("inner"), "100.64.9.0/26").WithDynamicMapping()], "" },
    };

    public static TheoryData<string, Action<VpnGateway>, string> Shown => new()
    {
        { "in a block that isn't translated", it => To(it, "paris").WithNatRules(it.AddEgressNatRule("out", "10.0.1.0/24", "10.9.1.0/24")), "warning GW4218 hub/vpn/out" },
        { "in a block that is", it => To(it, "paris").WithNatRules(it.AddEgressNatRule("out", "10.0.1.0/24", "10.0.2.0/24")), "" },
        { "in a peered network", it => { Peered(it); it.AddEgressNatRule("out", "10.0.1.0/24", "10.8.1.0/24"); }, "warning GW4218 hub/vpn/out" },
        { "in a peered network that is translated", it => { Peered(it); it.AddEgressNatRule("out", "10.0.1.0/24", "10.8.1.0/24"); it.AddEgressNatRule("spoke", "10.8.0.0/16", "100.64.0.0/16"); }, "" },
        { "in a peered network that may be translated", it => { Peered(it); it.AddEgressNatRule("out", "10.0.1.0/24", "10.8.1.0/24"); it.AddEgressNatRule("spoke", it.Network.Topology.AddParameter<Cidr>("inner"), "100.64.0.0/16"); }, "" },
        { "two as one", it => { it.AddEgressNatRule("a", "10.0.1.0/24", "100.64.1.0/24"); it.AddEgressNatRule("b", "10.0.2.0/24", "100.64.1.0/24"); }, "warning GW4218 hub/vpn/b" },
        { "one at each machine", it => { it.AddEgressNatRule("a", "10.0.1.0/24", "100.64.1.0/24").WithInstance(GatewayInstance.First); it.AddEgressNatRule("b", "10.0.1.0/24", "100.64.1.0/24").WithInstance(GatewayInstance.Second); }, "" },
        { "as a site is", it => { it.AddEgressNatRule("a", "10.0.1.0/24", "100.64.1.0/24"); it.AddIngressNatRule("b", "192.168.10.0/24", "100.64.1.0/24"); }, "warning GW4218 hub/vpn/a" },
        { "two sites as one are told of otherwise", it => { it.AddEgressNatRule("a", "10.0.1.0/24", "100.64.9.0/24"); it.AddIngressNatRule("b", "192.168.10.0/24", "100.64.1.0/24"); it.AddIngressNatRule("c", "192.168.11.0/24", "100.64.1.0/24"); }, "" },
        { "as a site that isn't translated", it => { To(it, "paris"); it.AddEgressNatRule("out", "10.0.1.0/24", "192.168.10.0/24"); }, "warning GW4218 hub/vpn/out" },
        { "as a site that is", it => { To(it, "paris").WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24")); it.AddEgressNatRule("out", "10.0.1.0/24", "192.168.10.0/24"); }, "" },
        { "a port of many", it => it.AddEgressNatRule("out", "10.0.1.4/32", "10.9.1.4/32").WithPortMapping("8443", "443"), "" },
    };

    /// <summary>Ingress rules of Paris and Lyon, which both have 192.168.10.0/24.</summary>
    public static TheoryData<string, Func<VpnGateway, (NatRule[] Paris, NatRule[] Lyon)>, string> Branches => new()
    {
        { "seen as one block", it => ([In(it, "paris")], [In(it, "lyon")]), "warning GW4205 hub/vpn/lyon" },
        { "seen as two blocks", it => ([In(it, "paris")], [it.AddIngressNatRule("lyon", "192.168.10.0/24", "100.64.11.0/24")]), "" },
        { "one rule for both", it => In(it, "both") is var rule ? ([rule], [rule]) : default, "" },
        { "the second rule on both", it => In(it, "lyon") is var rule ? ([In(it, "paris"), rule], [rule]) : default, "" },
        { "the first rule on one, the second on both", it => In(it, "paris") is var first && In(it, "lyon") is var second ? ([first, second], [second]) : default, "" },
        { "one for each instance", it => ([In(it, "paris").WithInstance(GatewayInstance.First)], [In(it, "lyon").WithInstance(GatewayInstance.Second)]), "" },
        { "both for one instance", it => ([In(it, "paris").WithInstance(GatewayInstance.First)], [In(it, "lyon").WithInstance(GatewayInstance.First)]), "warning GW4205 hub/vpn/lyon" },
        { "the second for one instance", it => ([In(it, "paris")], [In(it, "lyon").WithInstance(GatewayInstance.First)]), "warning GW4205 hub/vpn/lyon" },
        { "one port each", it => ([In(it, "paris").WithPortMapping("80", "8080")], [In(it, "lyon").WithPortMapping("80", "8081")]), "" },
    };

    public static TheoryData<string, Action<VpnGateway, Site>, string> Peers => new()
    {
        { "translated", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24")), "warning GW4219 paris" },
        { "two rules, one mistake", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24"), it.AddIngressNatRule("device", "192.168.10.254/32", "100.64.11.254/32")), "warning GW4219 paris" },
        { "beside what is translated", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.11.0/24", "100.64.10.0/24")), "" },
        { "translated to itself", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "192.168.10.0/24")), "" },
        { "the other direction", (it, site) => Connect(it, site).WithNatRules(it.AddEgressNatRule("out", "192.168.10.0/24", "100.64.10.0/24")), "" },
        { "a port", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.10.254/32", "100.64.10.254/32").WithPortMapping("80", "8080")), "" },
        { "no BGP", (it, site) => Connect(it, site).WithoutBgp().WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24")), "" },
        { "to what is known at deployment", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", it.Network.Topology.AddParameter<Cidr>("outer"))), "" },
        { "by a dynamic rule", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/26").WithDynamicMapping()), "warning GW4219 paris" },
        { "named as a dynamic rule translates it", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.9.0/24", "192.168.10.192/26").WithDynamicMapping()), "warning GW4219 paris" },
        { "beside a dynamic rule", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.9.0/24", "100.64.10.0/26").WithDynamicMapping()), "" },
        { "named as a static rule translates it, beside a dynamic one", (it, site) => Connect(it, site).WithNatRules(it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/26").WithDynamicMapping(), it.AddIngressNatRule("device", "192.168.9.254/32", "192.168.10.254/32")), "" },
        { "on no connection", (it, site) => { Connect(it, site); it.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24"); }, "" },
    };

    [Theory]
    [MemberData(nameof(Branches))]
    public void Two_branches_are_seen_as_two(string name, Func<VpnGateway, (NatRule[] Paris, NatRule[] Lyon)> rules, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(
            it =>
            {
                var vpn = Vpn(it).WithActiveActive();
                var (paris, lyon) = rules(vpn);
                vpn.ConnectTo(Place(it, "paris", "192.168.10.0/24"), it.AddSecret("paris-psk")).WithNatRules(paris);
                vpn.ConnectTo(Place(it, "lyon", "192.168.10.0/24"), it.AddSecret("lyon-psk")).WithNatRules(lyon);
            },
            "GW4205")));

    /// <summary>Two connections with one rule.</summary>
    public static TheoryData<string, Func<VpnGateway, NatRule>, Func<TopologyBuilder, Gatewright.Site[]>, string> Places => new()
    {
        { "two places", Shops, it => [Place(it, "paris", "192.168.10.0/24"), Place(it, "lyon", "192.168.20.0/24")], "warning GW4220 hub/vpn/vpn-to-lyon" },
        { "three places", Shops, it => [Place(it, "paris", "192.168.10.0/24"), Place(it, "lyon", "192.168.20.0/24"), Place(it, "nice", "192.168.30.0/24")], "warning GW4220 hub/vpn/vpn-to-lyon; warning GW4220 hub/vpn/vpn-to-nice" },
        { "two devices of one place, perhaps", Shops, it => [Place(it, "paris", "192.168.10.0/24"), Place(it, "paris-2", "192.168.10.0/24")], "information GW4220 hub/vpn/vpn-to-paris-2" },
        { "a part of one place, perhaps", Shops, it => [Place(it, "paris", "192.168.10.0/24", "192.168.11.0/24"), Place(it, "paris-2", "192.168.12.0/24", "192.168.11.0/24")], "information GW4220 hub/vpn/vpn-to-paris-2" },
        { "no prefixes at the first", Shops, it => [Place(it, "paris"), Place(it, "lyon", "192.168.20.0/24")], "information GW4220 hub/vpn/vpn-to-lyon" },
        { "no prefixes at the second", Shops, it => [Place(it, "paris", "192.168.10.0/24"), Place(it, "lyon")], "information GW4220 hub/vpn/vpn-to-lyon" },
        { "prefixes known at deployment", Shops, it => [Place(it, "paris", "192.168.10.0/24"), it.AddSite("lyon", "203.0.113.2", it.AddParameter<Cidr>("lyon"), "192.168.20.0/24")], "information GW4220 hub/vpn/vpn-to-lyon" },
        { "an existing one may list more", Shops, it => [Place(it, "paris", "192.168.10.0/24"), it.ExistingSite($"{Site}/lyon", "192.168.20.0/24")], "information GW4220 hub/vpn/vpn-to-lyon" },
        { "one existing site", Shops, it => [it.ExistingSite($"{Site}/lyon"), it.ExistingSite($"{Site}/LYON")], "" },
        { "two existing sites", Shops, it => [it.ExistingSite($"{Site}/paris"), it.ExistingSite($"{Site}/lyon")], "information GW4220 hub/vpn/vpn-to-lyon" },
        { "an id known at deployment", Shops, it => [it.ExistingSite($"{Site}/paris"), it.ExistingSite(it.AddParameter<ResourceId>("lyon"))], "" },
        { "another id known at deployment", Shops, it => [it.ExistingSite(it.AddParameter<ResourceId>("paris")), it.ExistingSite($"{Site}/lyon")], "" },
        { "outwards", it => it.AddEgressNatRule("out", "10.0.1.0/24", "100.64.1.0/24"), it => [Place(it, "paris", "192.168.10.0/24"), Place(it, "lyon", "192.168.20.0/24")], "" },
        { "dynamic", it => Shops(it).WithDynamicMapping(), it => [Place(it, "paris", "192.168.10.0/24"), Place(it, "lyon", "192.168.20.0/24")], "" },
    };

    public static TheoryData<string, Action<VpnGateway>, string> Machines => new()
    {
        { "static", it => Out(it, "a"), "" },
        { "static at the first", it => Out(it, "a").WithInstance(GatewayInstance.First), "information GW4221 hub/vpn/a" },
        { "static at the second", it => Out(it, "a").WithInstance(GatewayInstance.Second), "information GW4221 hub/vpn/a" },
        { "static at each", it => { Out(it, "a").WithInstance(GatewayInstance.First); Out(it, "b").WithInstance(GatewayInstance.Second); }, "" },
        { "dynamic", it => Out(it, "a").WithDynamicMapping(), "information GW4221 hub/vpn/a" },
        { "dynamic at the second", it => Out(it, "a").WithDynamicMapping().WithInstance(GatewayInstance.Second), "information GW4221 hub/vpn/a" },
        { "dynamic at each", it => { Out(it, "a").WithDynamicMapping(); Out(it, "b").WithDynamicMapping().WithInstance(GatewayInstance.Second); }, "" },
        { "twice at the first", it => { Out(it, "a").WithDynamicMapping(); Out(it, "b").WithDynamicMapping().WithInstance(GatewayInstance.First); }, "information GW4221 hub/vpn/a" },
        { "in two directions", it => { Out(it, "a", "192.168.10.0/24").WithInstance(GatewayInstance.First); In(it, "b").WithInstance(GatewayInstance.Second); }, "information GW4221 hub/vpn/a; information GW4221 hub/vpn/b" },
        { "for other addresses", it => { Out(it, "a").WithInstance(GatewayInstance.First); Out(it, "b", "10.0.2.0/24").WithInstance(GatewayInstance.Second); }, "information GW4221 hub/vpn/a; information GW4221 hub/vpn/b" },
        { "for a port", it => { Out(it, "a").WithInstance(GatewayInstance.First).WithPortMapping("80", "8080"); Out(it, "b").WithInstance(GatewayInstance.Second); }, "information GW4221 hub/vpn/a; information GW4221 hub/vpn/b" },
        { "for a port known at deployment", it => { Out(it, "a").WithInstance(GatewayInstance.First).WithPortMapping(it.Network.Topology.AddParameter<PortRange>("port"), "8080"); Out(it, "b").WithInstance(GatewayInstance.Second); }, "" },
        { "beside one of a machine known at deployment", it => { Out(it, "a").WithInstance(GatewayInstance.First); Out(it, "b").WithInstance(new Value<GatewayInstance>.Deferred("machine")); }, "" },
        { "beside one for addresses known at deployment", it => { Out(it, "a").WithInstance(GatewayInstance.First); it.AddEgressNatRule("b", it.Network.Topology.AddParameter<Cidr>("inner"), "100.64.2.0/24").WithInstance(GatewayInstance.Second); }, "" },
    };

    [Theory]
    [MemberData(nameof(Versions))]
    public void Versions_are_judged(string name, Action<TopologyBuilder> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(describe, "GW4216")));

    [Theory]
    [MemberData(nameof(OnOneConnection))]
    public void Rules_of_one_connection_are_judged(string name, Func<VpnGateway, NatRule[]> rules, string expected) =>
        Assert.Equal((name, expected), (name, string.Join("; ",
            from rule in new[] { "GW4217", "GW4222" }
            let findings = Judged.Findings(it => { var vpn = Vpn(it); To(vpn, "paris").WithNatRules(rules(vpn)); }, rule)
            where findings.Length > 0
            select findings)));

    [Theory]
    [MemberData(nameof(Shown))]
    public void What_sites_see_the_network_as_is_judged(string name, Action<VpnGateway> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(it => describe(Vpn(it)), "GW4218")));

    [Theory]
    [MemberData(nameof(Peers))]
    public void Peers_behind_translation_are_judged(string name, Action<VpnGateway, Site> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(it => describe(Vpn(it).WithBgp(65515), Speaker(it)), "GW4219")));

    [Theory]
    [MemberData(nameof(Places))]
    public void Places_behind_one_rule_are_judged(string name, Func<VpnGateway, NatRule> rule, Func<TopologyBuilder, Site[]> sites, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(
            it =>
            {
                var vpn = Vpn(it);
                var nat = rule(vpn);
                foreach (var site in sites(it))
                    Connect(vpn, site).WithNatRules(nat);
            },
            "GW4220")));

    [Theory]
    [MemberData(nameof(Machines))]
    public void Rules_of_two_machines_are_judged(string name, Action<VpnGateway> describe, string expected) =>
        Assert.Equal((name, expected), (name, Judged.Findings(it => describe(Vpn(it).WithActiveActive()), "GW4221")));

    [Fact]
    public void One_machine_needs_one_rule() => Assert.Equal("", Judged.Findings(it => Out(Vpn(it), "a").WithDynamicMapping(), "GW4221"));

    [Theory]
    [InlineData("GW4218", "warning GW4218 hub/there-vpn/site")]
    [InlineData("GW4221", "")]
    public void An_existing_gateway_may_have_more_rules(string rule, string expected) =>
        Assert.Equal(expected, Judged.Findings(
            it =>
            {
                var network = it.AddVirtualNetwork("hub", "10.0.0.0/16", "10.9.0.0/16");
                var vpn = network.ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw2AZ).WithActiveActive();
                Connect(vpn, Place(it, "paris", "192.168.10.0/24"));
                Out(vpn, "machine").WithInstance(GatewayInstance.First);
                vpn.AddEgressNatRule("network", "10.0.1.0/24", "10.9.1.0/24");
                vpn.AddEgressNatRule("site", "10.0.1.0/24", "192.168.10.0/24");
            },
            rule));

    [Fact]
    public void One_site_may_be_connected_twice() =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                var (vpn, paris) = (Vpn(it), Place(it, "paris", "192.168.10.0/24"));
                var rule = Shops(vpn);
                Connect(vpn, paris).WithNatRules(rule);
                Connect(vpn, paris, "again").WithNatRules(rule).WithName("again");
            },
            "GW4220"));

    [Fact]
    public void The_connection_that_names_a_rule_first_is_the_first() =>
        Assert.Equal("warning GW4220 hub/vpn/vpn-to-paris", Judged.Findings(
            it =>
            {
                var vpn = Vpn(it);
                var rule = Shops(vpn);
                var paris = Connect(vpn, Place(it, "paris", "192.168.10.0/24"));
                Connect(vpn, Place(it, "lyon", "192.168.20.0/24")).WithNatRules(rule);
                paris.WithNatRules(rule);
            },
            "GW4220"));

    [Fact]
    public void A_peer_of_two_gateways_is_one_mistake() =>
        Assert.Equal("warning GW4219 paris", Judged.Findings(
            it =>
            {
                var site = Speaker(it);
                foreach (var vpn in new[] { Vpn(it), it.Gateway("east", 5) })
                    Connect(vpn.WithBgp(65515), site, $"{vpn}").WithNatRules(vpn.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24"));
            },
            "GW4219"));

    [Theory]
    [InlineData("GW4217")]
    [InlineData("GW4218")]
    [InlineData("GW4219")]
    [InlineData("GW4220")]
    [InlineData("GW4221")]
    public void What_may_yet_be_translated_or_mapped_otherwise_is_not_reported_while_open(string rule) =>
        Assert.Equal("", Judged.Findings(
            it =>
            {
                var vpn = Vpn(it).WithBgp(65515).WithActiveActive();
                Peered(vpn);
                var shops = Shops(vpn);
                Connect(vpn, Speaker(it)).WithNatRules(shops);
                Connect(vpn, Place(it, "lyon", "192.168.20.0/24")).WithNatRules(shops, Out(vpn, "a").WithDynamicMapping(), Out(vpn, "b").WithDynamicMapping());
                vpn.AddEgressNatRule("site", "10.0.3.0/24", "192.168.20.0/24");
                vpn.AddEgressNatRule("spoke", "10.0.3.0/24", "10.8.1.0/24");
                Out(vpn, "machine", "10.0.4.0/24").WithInstance(GatewayInstance.First);
            },
            rule,
            finished: false));

    [Theory]
    [InlineData("the connection")]
    [InlineData("the rules")]
    public void More_may_be_said_of(string what) =>
        Assert.Equal("", string.Concat(new[] { "GW4218", "GW4219", "GW4221" }.Select(rule => Judged.Findings(
            it =>
            {
                var vpn = Vpn(it).WithBgp(65515).WithActiveActive();
                NatRule[] rules = [vpn.AddIngressNatRule("in", "192.168.10.0/24", "100.64.10.0/24"),
                    vpn.AddEgressNatRule("out", "10.0.1.0/24", "192.168.20.0/24").WithInstance(GatewayInstance.First)];
                var connections = new[] { Connect(vpn, Speaker(it)).WithNatRules(rules), Connect(vpn, Place(it, "lyon", "192.168.20.0/24")) };
                foreach (var handle in what == "the rules" ? rules : connections.ToArray<Handle>())
                    handle.MarkOpen();
            },
            what == "the connection" && rule == "GW4221" ? "none" : rule))));

    [Fact]
    public void Rules_of_one_machine_are_judged_while_open() =>
        Assert.Equal("error GW4217 " + Paris, Judged.Findings(
            it =>
            {
                var vpn = Vpn(it);
                To(vpn, "paris").WithNatRules(Out(vpn, "a").WithDynamicMapping().WithInstance(GatewayInstance.First),
                    Out(vpn, "b").WithInstance(GatewayInstance.First));
            },
            "GW4217",
            finished: false));

    private static VpnGateway Vpn(TopologyBuilder topology) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16", "10.9.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ);

    private static void Peered(VpnGateway vpn) => vpn.Network.PeerWith(vpn.Network.Topology.AddVirtualNetwork("spoke", "10.8.0.0/16"));

    private static SiteToSiteConnection To(VpnGateway vpn, string site) => Connect(vpn, Place(vpn.Network.Topology, site, "192.168.10.0/24"));

    private static SiteToSiteConnection Connect(VpnGateway vpn, Site site, string key = "") =>
        vpn.ConnectTo(site, vpn.Network.Topology.AddSecret($"{site}{key}-psk"));

    private static Site Place(TopologyBuilder topology, string name, params string[] prefixes) =>
        topology.AddSite(name, "203.0.113.10", prefixes.Select(prefix => (Value<Cidr>)prefix));

    private static Site Speaker(TopologyBuilder topology) => topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.10.254");

    private static NatRule Shops(VpnGateway vpn) => vpn.AddIngressNatRule("shops", "192.168.0.0/16", "100.64.0.0/16");

    private static NatRule Out(VpnGateway vpn, string name, string from = "10.0.1.0/24") => vpn.AddEgressNatRule(name, from, "100.64.1.0/24");

    private static NatRule In(VpnGateway vpn, string name) => vpn.AddIngressNatRule(name, "192.168.10.0/24", "100.64.2.0/24");
}
