using static Gatewright.Core.Tests.Values.Parsed;

namespace Gatewright.Core.Tests.Values;

/// <summary>What is no value, but plainly meant one.</summary>
public class MeantText
{
    private const string Guid = "aaaaaaaa-2222-3333-4444-555555555555";

    [Theory]
    [InlineData(" 10.0.0.1", "10.0.0.1")]
    [InlineData("10.0.0.1\n", "10.0.0.1")]
    [InlineData("203.0.113.10/32", "203.0.113.10")]
    [InlineData("fd00::4/128", "fd00::4")]
    [InlineData("203.0.113.10/31", null)]
    [InlineData("10.0.0.256 ", null)]
    public void An_address(string text, string? right) => Assert.Equal(right, Bad<IpAddress>(text).Suggestion);

    [Theory]
    [InlineData(" 10.0.0.0/16", "10.0.0.0/16")]
    [InlineData("10.0.0.1/16", "10.0.0.0/16")]
    [InlineData("10.0.0.0", null)]
    public void A_block(string text, string? right) => Assert.Equal(right, Bad<Cidr>(text).Suggestion);

    [Theory]
    [InlineData("gw1101", "GW1101")]
    [InlineData("GW1101 ", "GW1101")]
    [InlineData("1101", null)]
    public void A_rule(string text, string? right) => Assert.Equal(right, Bad<RuleId>(text).Suggestion);

    [Theory]
    [InlineData("{" + Guid + "}", Guid)]
    [InlineData("aaaaaaaa222233334444555555555555", Guid)]
    [InlineData("aaaaaaaa", null)]
    public void A_guid(string text, string? right) => Assert.Equal(right, Bad<System.Guid>(text).Suggestion);

    [Theory]
    [InlineData("-----BEGIN CERTIFICATE-----\nMIIB\nAgID\n-----END CERTIFICATE-----\n", "MIIBAgID")]
    [InlineData("MIIB\r\nAgID", "MIIBAgID")]
    [InlineData("-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n", null)]
    [InlineData("-----BEGIN CERTIFICATE-----\nabc!\n-----END CERTIFICATE-----\n", null)]
    public void A_certificate(string text, string? right) => Assert.Equal(right, Bad<Certificate>(text).Suggestion);
}
