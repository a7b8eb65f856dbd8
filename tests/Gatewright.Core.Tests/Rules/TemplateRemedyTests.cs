using static Gatewright.Tests.Rules.Remedies;

namespace Gatewright.Tests.Rules;

/// <summary>Remedies of misspelt values.</summary>
public static class TemplateRemedyTests
{
    private static readonly (string Name, string Rule, Action<TopologyBuilder> Say)[] Cases =
    [
        ("name and block exchanged", "GW0001", it => it.AddVirtualNetwork("10.0.0.0/16", "hub")),
        ("a name that is no block", "GW0001", it => it.AddVirtualNetwork("hub", "spoke")),
        ("ASN and peer exchanged", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp("192.168.0.1", "65010")),
        ("an ASN that is no address", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp("x", "65010")),
        ("an address that is no ASN", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp("192.168.0.1", "x")),
        ("texts of two calls", "GW0001", it =>
        {
            it.AddSite("paris", "203.0.113.10").WithBgp("192.168.0.1", "192.168.0.1");
            it.AddSite("lyon", "203.0.113.20").WithBgp(65010, "65020");
        }),
        ("an address among blocks, and a block as the address", "GW0001", it => it.AddSite("paris", "192.168.0.0/16", "203.0.113.10")),
        ("an address as the second of blocks, and a block as the address", "GW0001", it => it.AddSite("paris", "192.168.0.0/16", "192.168.1.0/24", "203.0.113.10")),
        ("blocks of one list", "GW0001", it => it.AddSite("paris", "203.0.113.10").WithBgp(65010, "192.168.0.300")),
        ("a misspelt name of another call", "GW0001", it => it.AddVirtualNetwork("10.0.0.0", "10.0.0.0/16").WithDnsServers("dns")),
        ("bits beyond the length", "GW0001", it => it.AddVirtualNetwork("hub", "10.0.0.1/16")),
    ];

    [Fact]
    public static void Misspelt_values_are_mended_so() => Snapshot.Matches(Lines(Cases), "remedies-templates.txt");
}
