using static Gatewright.Core.Tests.Values.Parsed;

namespace Gatewright.Core.Tests.Values;

public class AddressText
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("203.0.113.10")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("fd00:db8::1")]
    [InlineData("FD00:0DB8:0000::0001", "fd00:db8::1")]
    [InlineData("1:0:0:2:0:0:0:3", "1:0:0:2::3")]
    [InlineData("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7")]
    [InlineData("::ffff:1.2.3.4")]
    [InlineData("64:ff9b::1.2.3.4", "64:ff9b::102:304")]
    public void An_address_prints_canonically(string text, string? canonical = null) =>
        Assert.Equal(canonical ?? text, Printed<IpAddress>(text));

    [Theory]
    [InlineData("")]
    [InlineData("10.0.0. 1")]
    [InlineData("10.0.0")]
    [InlineData("10.0.0.0.1")]
    [InlineData("10.0.0.256")]
    [InlineData("10.0.0.-1")]
    [InlineData("10.0.0.+1")]
    [InlineData("010.0.0.1")]
    [InlineData("0x0a.0.0.1")]
    [InlineData("167772161")]
    [InlineData("10.0.0.١")]
    [InlineData("10.0.0.0/24")]
    [InlineData("10.0.0.1:80")]
    [InlineData("paris.contoso.com")]
    [InlineData(":")]
    [InlineData(":::")]
    [InlineData("1::2::3")]
    [InlineData("1:2:3:4:5:6:7")]
    [InlineData("1:2:3:4:5:6:7:8:9")]
    [InlineData("12345::")]
    [InlineData("::g")]
    [InlineData("::1.2.3")]
    [InlineData("::ffff:01.2.3.4")]
    [InlineData("fe80::1%eth0")]
    [InlineData("[::1]")]
    public void What_is_no_address_is_malformed(string text)
    {
        var bad = Bad<IpAddress>(text);
        Assert.Equal((text, "is not an IP address; write four numbers from 0 to 255, such as 203.0.113.10, or an IPv6 address", null),
            (bad.Text, bad.Reason, bad.Suggestion));
    }

    [Theory]
    [InlineData("0.0.0.0/0")]
    [InlineData("10.0.0.0/16")]
    [InlineData("10.0.0.1/32")]
    [InlineData("::/0")]
    [InlineData("fd00:db8::/48")]
    [InlineData("FD00:DB8:0::/48", "fd00:db8::/48")]
    [InlineData("::1/128")]
    public void A_block_prints_canonically(string text, string? canonical = null) =>
        Assert.Equal(canonical ?? text, Printed<Cidr>(text));

    [Theory]
    [InlineData("", "is not an address block; write one such as 10.0.0.0/16")]
    [InlineData("hub", "is not an address block; write one such as 10.0.0.0/16")]
    [InlineData("/16", "is not an address block; write one such as 10.0.0.0/16")]
    [InlineData("10.0/16", "is not an address block; write one such as 10.0.0.0/16")]
    [InlineData("10.0.0.0", "lacks a prefix length; write a block such as 10.0.0.0/32")]
    [InlineData("FD00::", "lacks a prefix length; write a block such as fd00::/128")]
    [InlineData("10.0.0.0/33", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/ 8", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/+8", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/-1", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/08", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/99999999999", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/16/24", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("10.0.0.0/255.255.0.0", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32")]
    [InlineData("fd00::/129", "has no prefix length from 0 to 128; write a block such as fd00::/128")]
    public void What_is_no_block_is_malformed(string text, string why)
    {
        var bad = Bad<Cidr>(text);
        Assert.Equal((text, why, null), (bad.Text, bad.Reason, bad.Suggestion));
    }

    [Theory]
    [InlineData("10.0.0.5/24", "10.0.0.0/24")]
    [InlineData("10.0.1.0/16", "10.0.0.0/16")]
    [InlineData("10.0.0.1/0", "0.0.0.0/0")]
    [InlineData("fd00:db8::1/64", "fd00:db8::/64")]
    public void A_block_with_host_bits_names_the_block_that_was_meant(string text, string right)
    {
        var bad = Bad<Cidr>(text);
        Assert.Equal((text, $"has bits beyond its prefix length; the block it lies in is {right}", right), (bad.Text, bad.Reason, bad.Suggestion));
    }

    [Theory]
    [InlineData("10.0.0.0/16", "10.0.0.0/16")]
    [InlineData("10.0.0.4", "10.0.0.4/32")]
    [InlineData("fd00::4", "fd00::4/128")]
    [InlineData("VirtualNetwork", null)]
    [InlineData("Storage.WestEurope", null)]
    [InlineData("*", null)]
    public void A_prefix_is_a_block_an_address_a_tag_or_all(string text, string? block)
    {
        var prefix = Good<AddressPrefix>(text);
        Assert.Equal((text, block), (prefix.ToString(), prefix.Block?.ToString()));
        Assert.Equal(block is null && text != "*", prefix.IsTag);
    }

    [Theory]
    [InlineData("", "is neither a block nor an address nor a service tag; write one such as 10.0.0.0/16 or VirtualNetwork", null)]
    [InlineData("10.0.0", "is neither a block nor an address nor a service tag; write one such as 10.0.0.0/16 or VirtualNetwork", null)]
    [InlineData("Virtual Network", "is neither a block nor an address nor a service tag; write one such as 10.0.0.0/16 or VirtualNetwork", null)]
    [InlineData("Überall", "is neither a block nor an address nor a service tag; write one such as 10.0.0.0/16 or VirtualNetwork", null)]
    [InlineData("10.0.0.0/40", "has no prefix length from 0 to 32; write a block such as 10.0.0.0/32", null)]
    [InlineData("10.0.0.9/24", "has bits beyond its prefix length; the block it lies in is 10.0.0.0/24", "10.0.0.0/24")]
    public void What_is_no_prefix_is_malformed(string text, string why, string? right)
    {
        var bad = Bad<AddressPrefix>(text);
        Assert.Equal((text, why, right), (bad.Text, bad.Reason, bad.Suggestion));
    }
}
