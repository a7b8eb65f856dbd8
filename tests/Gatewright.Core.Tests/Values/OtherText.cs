using static Gatewright.Core.Tests.Values.Parsed;

namespace Gatewright.Core.Tests.Values;

public class OtherText
{
    private const string Guid = "11111111-2222-3333-4444-555555555555";
    private const string Network = $"/subscriptions/{Guid}/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub";

    [Theory]
    [InlineData("443")]
    [InlineData("0")]
    [InlineData("65535")]
    [InlineData("1000-2000")]
    [InlineData("80-80", "80")]
    [InlineData("*")]
    [InlineData("0-65535", "*")]
    public void A_port_range_prints_as_ARM_takes_it(string text, string? canonical = null) =>
        Assert.Equal(canonical ?? text, Printed<PortRange>(text));

    [Theory]
    [InlineData("")]
    [InlineData("65536")]
    [InlineData("-1")]
    [InlineData("1-")]
    [InlineData("2000-1000")]
    [InlineData("1-2-3")]
    [InlineData("1, 2")]
    [InlineData("https")]
    public void What_is_no_port_range_is_malformed(string text) =>
        Assert.Equal("is not a port or a range of ports from 0 to 65535; write 443 or 1000-2000", Bad<PortRange>(text).Reason);

    [Theory]
    [InlineData("westeurope")]
    [InlineData("West Europe", "westeurope")]
    [InlineData("WestEurope", "westeurope")]
    [InlineData("EASTUS2", "eastus2")]
    [InlineData("atlantis7")]
    public void A_region_prints_as_ARM_knows_it(string text, string? canonical = null) =>
        Assert.Equal(canonical ?? text, Printed<Region>(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("west-europe")]
    [InlineData("10.0.0.0/16")]
    [InlineData("México")]
    public void What_is_no_region_is_malformed(string text) =>
        Assert.Equal("is not a region; write one such as westeurope, or Region.WestEurope", Bad<Region>(text).Reason);

    [Fact]
    public void A_resource_id_is_read_in_its_parts()
    {
        var id = Good<ResourceId>(Network + "/subnets/web");
        Assert.Equal(
            (Guid, "rg", "Microsoft.Network/virtualNetworks/subnets", "web", Network + "/subnets/web"),
            (id.SubscriptionId, id.ResourceGroupName, id.ResourceType, id.Name, id.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hub")]
    [InlineData("/subscriptions/" + Guid)]
    [InlineData("/subscriptions/" + Guid + "/resourceGroups/rg")]
    [InlineData(Network + "/")]
    [InlineData(Network + "/subnets")]
    [InlineData("/subscriptions/" + Guid + "/resourceGroups//providers/Microsoft.Network/virtualNetworks/hub")]
    public void What_is_no_resource_id_is_malformed(string text) =>
        Assert.Equal("is not a resource id; write /subscriptions/…/resourceGroups/…/providers/NAMESPACE/TYPE/NAME", Bad<ResourceId>(text).Reason);

    [Fact]
    public void A_resource_id_names_its_subscription_by_a_guid() =>
        Assert.Equal("names the subscription 'prod', which is no GUID", Bad<ResourceId>(Network.Replace(Guid, "prod", StringComparison.Ordinal)).Reason);

    [Theory]
    [InlineData("vpn.contoso.com")]
    [InlineData("a.b")]
    [InlineData("xn--pqu.example")]
    public void A_domain_name_prints_as_written(string text) => Assert.Equal(text, Printed<DomainName>(text));

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("203.0.113.10")]
    [InlineData("vpn.contoso.com.")]
    [InlineData("-vpn.contoso.com")]
    [InlineData("vpn_1.contoso.com")]
    [InlineData("vpn..com")]
    [InlineData("https://vpn.contoso.com")]
    public void What_is_no_domain_name_is_malformed(string text) =>
        Assert.Equal("is not a domain name; write one such as vpn.contoso.com", Bad<DomainName>(text).Reason);

    [Theory]
    [InlineData("MAMCAQE=")]
    [InlineData("MIIB")]
    public void A_certificate_prints_as_written(string text) => Assert.Equal(text, Printed<Certificate>(text));

    [Theory]
    [InlineData("-----BEGIN CERTIFICATE-----", "has the header of a PEM file; write only the base64 between header and footer, on one line")]
    [InlineData("MAMC\nAQE=", "has blanks or line breaks; write the base64 on one line")]
    [InlineData("", "is not a certificate in base64; export the root's public part as base64 DER")]
    [InlineData("paris", "is not a certificate in base64; export the root's public part as base64 DER")]
    [InlineData("AAAA", "is not a certificate in base64; export the root's public part as base64 DER")]
    public void What_is_no_certificate_is_malformed(string text, string why) => Assert.Equal(why, Bad<Certificate>(text).Reason);

    [Fact]
    public void A_rule_id_prints_as_written() => Assert.Equal("GW1101", Printed<RuleId>("GW1101"));

    [Theory]
    [InlineData("")]
    [InlineData("1101")]
    [InlineData("gw1101")]
    [InlineData("GW110")]
    [InlineData("GW11011")]
    [InlineData("GW11O1")]
    public void What_is_no_rule_id_is_malformed(string text) =>
        Assert.Equal("is not a rule's id; write GW and four digits, such as GW1101", Bad<RuleId>(text).Reason);

    [Fact]
    public void A_guid_prints_in_lower_case() =>
        Assert.Equal("abcdefab-0000-0000-0000-000000000000", Printed<System.Guid>("ABCDEFAB-0000-0000-0000-000000000000"));

    [Theory]
    [InlineData("")]
    [InlineData("prod")]
    [InlineData("{" + Guid + "}")]
    public void What_is_no_guid_is_malformed(string text) =>
        Assert.Equal("is not a GUID; write 32 hexadecimal digits such as 11111111-2222-3333-4444-555555555555", Bad<System.Guid>(text).Reason);

    [Theory]
    [InlineData("65515", 65515L)]
    [InlineData("4294967295", 4294967295L)]
    [InlineData("-1", -1L)]
    public void A_number_is_read(string text, long number) => Assert.Equal(number, Good<long>(text));

    [Theory]
    [InlineData("")]
    [InlineData("65.515")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData(" 1")]
    [InlineData("99999999999999999999")]
    public void What_is_no_whole_number_is_malformed(string text) =>
        Assert.Equal(("is not a whole number", "is not a whole number"), (Bad<long>(text).Reason, Bad<int>(text).Reason));

    [Theory]
    [InlineData("")]
    [InlineData("[not an expression]")]
    [InlineData("Zürich 10.0.0.0/33")]
    public void Names_and_texts_take_any_text(string text) =>
        Assert.Equal((text, text), (Printed<Name>(text), Printed<Text>(text)));

    [Fact]
    public void A_member_of_an_enum_is_read_by_its_name()
    {
        Assert.Equal(CircuitTier.Premium, Good<CircuitTier>("Premium"));
        Assert.Equal("is none of Local, Standard, Premium", Bad<CircuitTier>("premium").Reason);
        Assert.Equal("is none of Local, Standard, Premium", Bad<CircuitTier>("2").Reason);
        Assert.Equal("can't stand for a Bandwidth; write one in code", Bad<Bandwidth>("1 Gbps").Reason);
    }

    [Fact]
    public void No_text_is_no_value()
    {
        Value<Cidr> value = (string)null!;
        Assert.Null(value);
    }
}
