extern alias analyzers;

using Gatewright.Tests.Fixes;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Unknowns;

/// <summary>Where a verb has another name than the one somebody tries, or belongs to another handle, that is told beside the compiler's error.</summary>
public sealed class UnknownVerbTests
{
    private const string Described = """
        using Gatewright;
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        var site = topology.AddSite("paris", "203.0.113.1", "10.9.0.0/16");
        var connection = vpn.ConnectTo(site, topology.AddSecret("psk"));
        var spoke = topology.AddVirtualNetwork("spoke", "10.1.0.0/16");
        var peering = hub.PeerWith(spoke);
        return await topology.RunAsync(args);

        """;

    public static TheoryData<string, string> Tried => new()
    {
        { "peering.WithRemoteGateways();", "Peering has no WithRemoteGateways; call WithGatewayTransit" },
        { "peering.AllowForwardedTraffic();", "Peering has no AllowForwardedTraffic; call WithForwardedTraffic" },
        { "connection.WithBgp();", "SiteToSiteConnection has no WithBgp; call WithBgp on its gateways and sites; a connection uses BGP if both ends have an ASN" },
        { "connection.WithSharedKey(\"x\");", "SiteToSiteConnection has no WithSharedKey; the shared key is the secret that ConnectTo gets, such as topology.AddSecret(\"psk\")" },
        { "vpn.WithAsn(65010);", "VpnGateway has no WithAsn; call WithBgp" },
        { "vpn.AddConnection(site);", "VpnGateway has no AddConnection; call ConnectTo" },
        { "hub.AddPeering(spoke);", "VirtualNetwork has no AddPeering; call PeerWith" },
        { "hub.AddGateway(\"vpn\");", "VirtualNetwork has no AddGateway; call AddVpnGateway or AddExpressRouteGateway on a network" },
        { "topology.AddVNet(\"x\", \"10.2.0.0/16\");", "TopologyBuilder has no AddVNet; call AddVirtualNetwork" },
        { "topology.AddLocalNetworkGateway(\"x\", \"203.0.113.9\");", "TopologyBuilder has no AddLocalNetworkGateway; call AddSite" },
        { "hub.withTag(\"a\", \"b\");", "VirtualNetwork has no withTag; call WithTag" },
        { "hub.PeerWith(spoke).UseRemoteGateways().WithForwardedTraffic();", "Peering has no UseRemoteGateways; call WithGatewayTransit" },
        { "if (args.Length > 0) peering.UseRemoteGateways();", "Peering has no UseRemoteGateways; call WithGatewayTransit" },
        { "vpn.AddPointToSite(\"172.16.0.0/24\").WithTunnelType(TunnelType.IkeV2, TunnelType.OpenVpn);",
            "WithTunnelType accepts one TunnelType; use TunnelType.IkeV2 | TunnelType.OpenVpn" },
        { "hub.WithTag(\"a\", \"b\", \"c\", \"d\");", "WithTag adds one; call it once for each" },
        { "topology.WithRequiredTag(\"a\", \"b\");", "WithRequiredTag adds one; call it once for each" },
        { "hub.PeerWith(spoke, spoke);", "PeerWith adds one; call it once for each" },
        { "vpn.ConnectTo(site, \"correct horse battery staple\");",
            "ConnectTo requires a Secret, so that the text is not in the program; call AddSecret, which adds a parameter" },
        { "vpn.In(Region.NorthEurope);", "In accepts a resource group here, since the region is that of the network; remove the call or use a resource group" },
        { "connection.WithConnectionMode(\"ResponderOnly\");", "WithConnectionMode requires a ConnectionMode; use ConnectionMode.ResponderOnly" },
        { "connection.WithConnectionMode(\"initiator-only\").WithPrivateAddresses();", "WithConnectionMode requires a ConnectionMode; use ConnectionMode.InitiatorOnly" },
    };

    /// <summary>The right verb, what nobody can guess, and what isn't of ours.</summary>
    public static TheoryData<string> Others =>
    [
        "peering.WithGatewayTransit();",
        "hub.Frobnicate();",
        "args.WithTags();",
        "hub.AddPointToSite(1, 2, 3);",
        "hub.WithTag(\"a\", \"b\", \"c\");",
        "hub.WithTag(1, 2, 3, 4);",
        "connection.WithConnectionMode(\"Passive\");",
        "vpn.WithActiveActive(spoke, spoke);",
        "vpn.WithBgp(asn: 65010, 65011);",
        "hub.PeerWith();",
        "hub.WithTag(\"a\", \"b\").WithTag(\"c\", \"d\");",
    ];

    [Theory]
    [MemberData(nameof(Tried))]
    public async Task The_verb_that_is_meant_is_named(string line, string message)
    {
        var found = await Program(line).Compilation.Asked();

        Assert.Equal(message, string.Join('\n', found.Where(it => it.Id == "GW0903").Select(it => it.GetMessage())));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Else_nothing_is(string line) =>
        Assert.DoesNotContain("GW0903", (await Program(line).Compilation.Asked()).Select(it => it.Id));

    [Fact]
    public Task And_written_by_the_fix() => FixTest.Fixes(
        """
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16")).{|CS1061:{|GW0903:AllowForwardedTraffic|}|}();
        topology.Build();
        """,
        """
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.PeerWith(topology.AddVirtualNetwork("spoke", "10.1.0.0/16")).WithForwardedTraffic();
        topology.Build();
        """);

    [Theory]
    [InlineData("vpn.AddPointToSite(\"172.16.0.0/24\").WithRadiusServer(\"10.0.1.4\", topology.AddSecret(\"r\")).{|CS1501:{|GW0903:WithTunnelType|}|}(TunnelType.IkeV2, TunnelType.OpenVpn);",
        "vpn.AddPointToSite(\"172.16.0.0/24\").WithRadiusServer(\"10.0.1.4\", topology.AddSecret(\"r\")).WithTunnelType(TunnelType.IkeV2 | TunnelType.OpenVpn);")]
    [InlineData("hub.{|CS1501:{|GW0903:WithTag|}|}(\"a\", \"b\", \"c\", \"d\");", "hub.WithTag(\"a\", \"b\").WithTag(\"c\", \"d\");")]
    [InlineData("vpn.ConnectTo(topology.AddSite(\"a\", \"203.0.113.1\", \"10.9.0.0/16\"), topology.AddSecret(\"psk\")).WithConnectionMode({|CS1503:{|GW0903:\"ResponderOnly\"|}|});",
        "vpn.ConnectTo(topology.AddSite(\"a\", \"203.0.113.1\", \"10.9.0.0/16\"), topology.AddSecret(\"psk\")).WithConnectionMode(ConnectionMode.ResponderOnly);")]
    public Task And_the_arguments_are(string tried, string meant)
    {
        const string Described = """
            var topology = new TopologyBuilder("contoso", Region.WestEurope);
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);

            """;
        return FixTest.Fixes(Described + tried + "\ntopology.Build();", Described + meant + "\ntopology.Build();");
    }

    private static SourceProgram Program(string line) => new(Described.Replace("return await", line + "\nreturn await", StringComparison.Ordinal));

    /// <summary>The tables name methods in text, which no compiler checks.</summary>
    [Fact]
    public void Tables_name_methods_that_exist()
    {
        var methods = typeof(TopologyBuilder).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods()).Select(method => method.Name).ToHashSet();
        var tables = typeof(analyzers::Gatewright.Analyzers.TopologyAnalyzer).Assembly;
        var one = (string[])Table("WrongArguments", "AddOne");
        var names = ((string Method, string[] Elsewhere)[])Table("UnknownVerbs", "Names");

        Assert.Empty(one.Concat(names.Select(it => it.Method)).Except(methods));

        object Table(string type, string field) => tables.GetType($"Gatewright.Analyzers.{type}", throwOnError: true)!
            .GetField(field, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!;
    }
}
