using System.Text.RegularExpressions;
using Gatewright.Tests;
using Gatewright.Tool.Reports;

namespace Gatewright.Tool.Tests;

public partial class TemplateWordsTests
{
    [Theory]
    [InlineData("Table 't' leads to 10.0.2.4; call WithoutGatewayRoutes or give '10.0.0.0/8' a route", "Table 't' leads to 10.0.2.4; write disableBgpRoutePropagation or give '10.0.0.0/8' a route")]
    [InlineData("'c' isn't Premium; call WithTier(CircuitTier.Premium)", "'c' isn't Premium; write sku.tier")]
    [InlineData("leave out WithConnectionMode or WithIkeV1", "leave out connectionMode or connectionProtocol IKEv1")]
    [InlineData("give it /27 or larger", "give it /27 or larger")]
    public void A_message_is_told_in_the_words_of_templates(string message, string told) => Assert.Equal(told, TemplateWords.Of(message));

    [Fact]
    public void Each_method_that_a_rule_names_has_a_word()
    {
        var named =
            from file in Directory.GetFiles(Repository.Folder("src", "Gatewright.Core", "Rules"), "*.cs", SearchOption.AllDirectories)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from literal in Literal().Matches(line)
            from method in Method().Matches(literal.Value)
            select method.Value;
        Assert.DoesNotContain(named.Distinct(), method => !TemplateWords.Has(method));
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b(?:(?:With|Without|Add)[A-Z]\w*|ConnectTo|PeerWith)\b")]
    private static partial Regex Method();
}
