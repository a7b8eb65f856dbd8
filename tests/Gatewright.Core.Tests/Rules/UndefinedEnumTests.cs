using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>C# makes an enum of any number, and of two members with <c>|</c>. Azure knows none of them.</summary>
public sealed class UndefinedEnumTests
{
    public static TheoryData<string, Action<TopologyBuilder>, string> Cases => new()
    {
        { "two modes", it => Paris(it).WithConnectionMode(ConnectionMode.InitiatorOnly | ConnectionMode.ResponderOnly), "mode: '3' is no ConnectionMode; write Default, InitiatorOnly or ResponderOnly" },
        { "a number", it => Paris(it).WithConnectionMode((ConnectionMode)99), "mode: '99' is no ConnectionMode; write Default, InitiatorOnly or ResponderOnly" },
        { "three protocols", it => Clients(it).WithTunnelType(TunnelType.IkeV2AndOpenVpn | TunnelType.Sstp), "type: 'OpenVpn, IkeV2AndSstp' is no TunnelType; write OpenVpn, IkeV2, IkeV2AndOpenVpn, Sstp or IkeV2AndSstp" },
        { "two protocols that don't go together", it => Clients(it).WithTunnelType(TunnelType.OpenVpn | TunnelType.Sstp), "type: 'OpenVpn, Sstp' is no TunnelType; write OpenVpn, IkeV2, IkeV2AndOpenVpn, Sstp or IkeV2AndSstp" },
        { "two protocols that do", it => Clients(it).WithTunnelType(TunnelType.OpenVpn | TunnelType.IkeV2), "" },
        { "no protocol", it => Clients(it).WithTunnelType(default), "type: '0' is no TunnelType; write OpenVpn, IkeV2, IkeV2AndOpenVpn, Sstp or IkeV2AndSstp" },
        { "both instances", it => it.Hub().WithActiveActive().AddEgressNatRule("out", "10.0.1.0/24", "100.64.1.0/24").WithInstance(GatewayInstance.First | GatewayInstance.Second), "instance: '3' is no GatewayInstance; write First or Second" },
        { "both links", it => it.AddExpressRouteDirect("ports", "Equinix-Amsterdam-AM5", Bandwidth.Gbps(10)).WithLink(PortLink.First | PortLink.Second), "link: '3' is no PortLink; write First or Second" },
        { "a tier", it => it.AddExpressRouteCircuit("line", "Equinix", "Amsterdam", Bandwidth.Gbps(1)).WithTier((CircuitTier)7), "tier: '7' is no CircuitTier; write Local, Standard or Premium" },
        { "an algorithm of a policy", it => Paris(it).WithIpsecPolicy(new(new(IkeEncryption.Aes256, (IkeIntegrity)9, DhGroup.Ecp384), new(GcmEncryption.GcmAes256, PfsGroup.Ecp384))), "policy: '9' is no IkeIntegrity; write Sha384, Sha256, Sha1 or Md5" },
        { "a cipher of a policy", it => Paris(it).WithIpsecPolicy(new(new(IkeEncryption.Aes256, IkeIntegrity.Sha384, DhGroup.Ecp384), new((GcmEncryption)9, PfsGroup.Ecp384))), "policy: '9' is no GcmEncryption; write GcmAes256, GcmAes192 or GcmAes128" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_value_that_is_no_member_is_found_at_its_argument(string name, Action<TopologyBuilder> describe, string expected)
    {
        Assert.NotEmpty(name);
        var builder = new TopologyBuilder("test", Region.WestEurope);
        describe(builder);

        Assert.Equal(expected, string.Join("; ", RuleBook.Check(builder.Build()).Where(it => it.Rule.Id == "GW0001").Select(it => $"{it.Origin.Argument}: {it.Message}")));
    }

    [Fact]
    public void No_two_members_make_a_third_by_accident()
    {
        // First | Second is what somebody writes who means both.
        foreach (var type in new[] { typeof(GatewayInstance), typeof(PortLink), typeof(ConnectionMode) })
        {
            var values = Enum.GetValuesAsUnderlyingType(type).Cast<int>().Where(it => it != 0).ToArray();
            Assert.DoesNotContain(values, one => values.Any(other => one != other && Enum.IsDefined(type, one | other)));
        }
    }

    private static SiteToSiteConnection Paris(TopologyBuilder it) => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.0.0/24"), it.AddSecret("psk"));

    private static PointToSite Clients(TopologyBuilder it) => it.Hub().AddPointToSite("172.16.0.0/24");
}
