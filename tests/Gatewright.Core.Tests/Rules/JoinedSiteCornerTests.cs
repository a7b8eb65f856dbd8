using static Gatewright.Tests.Rules.Corners;

namespace Gatewright.Tests.Rules;

/// <summary>Sites of two gateways that tell each other their routes: which of them are two places with the same addresses.</summary>
public static class JoinedSiteCornerTests
{
    private const string Patch = """{ "tags": { "a": "b" } }""";

    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("the same addresses", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24"), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("a part, at the second gateway", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.0.0/16"), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("a part, at the first gateway", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24"), Site(it, "lyon", 20, "192.168.0.0/16"))),
        ("one of several", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24", "192.168.2.0/24"), Site(it, "lyon", 20, "192.168.3.0/24", "192.168.2.0/24"))),
        ("several of several are told once", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24", "192.168.2.0/24"), Site(it, "lyon", 20, "192.168.1.0/24", "192.168.2.0/24"))),
        ("neighbours", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.0.0/24"), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("all the rest", "GW6707", it => Joined(it, Site(it, "paris", 10, "0.0.0.0/0"), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("each half of the rest", "GW6707", it => Joined(it, Site(it, "paris", 10, "0.0.0.0/1", "128.0.0.0/1"), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("one site of both", "GW6707", it => { var paris = Site(it, "paris", 10, "192.168.1.0/24"); Joined(it, paris, paris); }),
        ("one device of both", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24"), Site(it, "paris-again", 10, "192.168.1.0/24"))),
        ("a device known at deployment", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24"), it.AddSite("lyon", it.AddParameter<IpAddress>("device"), "192.168.1.0/24"))),
        ("addresses known at deployment", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24"), it.AddSite("lyon", "203.0.113.20", it.AddParameter<Cidr>("lyon")))),
        ("one ASN", "GW6707", it => Joined(it, Announces(it, "paris", 10, 65101), Announces(it, "lyon", 20, 65101))),
        ("two ASNs", "GW6707", it => Joined(it, Announces(it, "paris", 10, 65101), Announces(it, "lyon", 20, 65102))),
        ("an ASN at one alone", "GW6707", it => Joined(it, Announces(it, "paris", 10, 65101), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("an ASN known at deployment", "GW6707", it => Joined(it, Announces(it, "paris", 10, 65101), Announces(it, "lyon", 20, it.AddParameter<long>("asn")))),
        ("the first device known at deployment", "GW6707", it => Joined(it, it.AddSite("paris", it.AddParameter<IpAddress>("device"), "192.168.1.0/24"), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("the first ASN known at deployment", "GW6707", it => Joined(it, Announces(it, "paris", 10, it.AddParameter<long>("asn")), Announces(it, "lyon", 20, 65101))),
        ("a quarter of all addresses", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.0.0.0/2"), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("a patched site", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24").WithArmPatch(Patch), Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("a patched connection", "GW6707", it => { Joined(it, Site(it, "paris", 10, "192.168.1.0/24"), Site(it, "lyon", 20, "192.168.1.0/24")); it.All<SiteToSiteConnection>().First().WithArmPatch(Patch); }),
        ("gateways without BGP", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.1.0/24"), Site(it, "lyon", 20, "192.168.1.0/24"), isTold: false)),
        ("translated at one", "GW6707", it => Translated(it, "100.64.1.0/24")),
        ("translated into what is known at deployment", "GW6707", it => Translated(it, it.AddParameter<Cidr>("seen"), "192.168.2.0/24")),
        ("translated into each other", "GW6707", it => Translated(it, "192.168.2.0/24")),
        ("a gateway without sites", "GW6707", it => Joined(it, null, Site(it, "lyon", 20, "192.168.1.0/24"))),
        ("two of the second gateway, and another of the first", "GW6707", it => Joined(it, Site(it, "paris", 10, "192.168.9.0/24"), Site(it, "lyon", 20, "192.168.1.0/24")).Eastern.ConnectTo(Site(it, "nice", 30, "192.168.1.0/24"), it.AddSecret("nice-psk"))),
        ("two of the second gateway", "GW6707", it => Joined(it, null, Site(it, "lyon", 20, "192.168.1.0/24")).Eastern.ConnectTo(Site(it, "nice", 30, "192.168.1.0/24"), it.AddSecret("nice-psk"))),
    ];

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to write them, then read what has changed.</summary>
    [Fact]
    public static void Corners_of_joined_sites_are_as_reviewed() => Snapshot.Matches(Messages(Cases), "corners-joined-sites.txt");

    private static Gatewright.Site Site(TopologyBuilder topology, string name, int device, params string[] prefixes) =>
        topology.AddSite(name, $"203.0.113.{device}", prefixes);

    private static Gatewright.Site Announces(TopologyBuilder topology, string name, int device, Value<long> asn) =>
        topology.AddSite(name, $"203.0.113.{device}").WithBgp(asn, $"192.168.1.{device}").WithAnnouncedPrefixes("192.168.1.0/24");

    private static (VpnGateway Western, VpnGateway Eastern) Joined(TopologyBuilder topology, Gatewright.Site? western, Gatewright.Site? eastern, bool isTold = true)
    {
        var (west, east) = (topology.Gateway("west", 0), topology.Gateway("east", 1));
        if (isTold)
            (west, east) = (west.WithBgp(65010), east.WithBgp(65020));
        west.ConnectTo(east, topology.AddSecret("both"));
        if (western is not null)
            west.ConnectTo(western, topology.AddSecret("western-psk"));
        if (eastern is not null)
            east.ConnectTo(eastern, topology.AddSecret("eastern-psk"));
        return (west, east);
    }

    private static void Translated(TopologyBuilder topology, Value<Cidr> seen, string own = "192.168.1.0/24")
    {
        var (west, east) = Joined(topology, null, Site(topology, "lyon", 20, "192.168.2.0/24"));
        west.ConnectTo(Site(topology, "paris", 10, own), topology.AddSecret("paris-psk")).WithNatRules(west.AddIngressNatRule("paris", own, seen));
    }
}
