namespace Gatewright.ArmLanguage.Tests;

public class ReferenceTests
{
    private const string Properties = """
        "location":"westeurope","tags":{"t":"v"},"properties":{"s":"x","o":{"d":1,"u":"[reference('zz').q]"},"k":"[parameters('key')]","a":[1,2],"n":null,"l":[{"n":null}]}
        """;

    private const string Id = "/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/rg1/providers/Microsoft.Network/virtualNetworks/r";

    /// <summary>The engine's answers, apart from objects, of which it gives what is sent as if that were all.</summary>
    [Theory]
    [InlineData("[reference('r').s]", "\"x\"")]
    [InlineData("[reference('r').S]", "\"x\"")]
    [InlineData("[reference('r').o]", "\"[reference('ID', '2024-05-01').o]\"")]
    [InlineData("[reference('r').o.d]", "1")]
    [InlineData("[reference('r').o.u]", "\"[reference('ID', '2024-05-01').o.u]\"")]
    [InlineData("[reference('r').k]", "\"[reference('ID', '2024-05-01').k]\"")]
    [InlineData("[reference('r').a[1]]", "2")]
    [InlineData("[length(reference('r').a)]", "2")]
    [InlineData("[reference('r').n]", "\"[reference('ID', '2024-05-01').n]\"")]
    [InlineData("[reference('r').n.x]", "\"[reference('ID', '2024-05-01').n.x]\"")]
    [InlineData("[reference('r').l[0].n]", "\"[reference('ID', '2024-05-01').l[0].n]\"")]
    [InlineData("[reference('r').nope]", "\"[reference('ID', '2024-05-01').nope]\"")]
    [InlineData("[reference('r').o.nope]", "\"[reference('ID', '2024-05-01').o.nope]\"")]
    [InlineData("[reference('r', '2023-05-01').s]", "\"[reference('ID', '2023-05-01').s]\"")]
    [InlineData("[reference('r', '2024-05-01', 'Full').properties.s]", "\"x\"")]
    [InlineData("[reference('r', '2024-05-01', 'Full').location]", "\"[reference('ID', '2024-05-01', 'Full').location]\"")]
    [InlineData("[reference(resourceId('Microsoft.Network/virtualNetworks', 'r')).s]", "\"x\"")]
    [InlineData("[concat('a', reference('r').s)]", "\"ax\"")]
    [InlineData("[reference('r')]", "\"[reference('ID', '2024-05-01')]\"")]
    public void What_the_template_sets_of_a_resource_is_known(string expression, string value)
    {
        Assert.Equal(value.Replace("ID", Id, StringComparison.Ordinal), ValueOf(expression, Network("r", Properties), isFirst: true));
        Assert.Equal(value.Replace("ID", Id, StringComparison.Ordinal), ValueOf(expression, Network("r", Properties), isFirst: false));
    }

    [Theory]
    [InlineData("\"condition\":\"[equals(parameters('key'),'x')]\"", "\"[reference('ID', '2024-05-01').s]\"")]
    [InlineData("\"condition\":false", "\"[reference('r').s]\"")]
    [InlineData("\"existing\":true", "\"[reference('ID', '2024-05-01').s]\"")]
    public void What_may_not_be_deployed_is_unknown(string member, string value)
    {
        var network = Network("r", $"{Properties},{member}");
        Assert.Equal(value.Replace("ID", Id, StringComparison.Ordinal), ValueOf("[reference('r').s]", network, isFirst: true));
    }

    [Fact]
    public void Resources_that_refer_to_each_other_leave_it_unknown()
    {
        static string Referring(string name, string other) => Network(name, $"\"properties\":{{\"s\":\"[reference('{other}').s]\"}}");
        var expansion = Template.Expand($"{Referring("r", "q")},{Referring("q", "r")}");

        Assert.Equal(["q", "r"], expansion.Resources.Select(resource => ((ArmString)resource.Name).Value));
        Assert.All(expansion.Resources, resource => Assert.StartsWith("{\"s\":\"[reference('/", resource.Body["properties"]!.ToJson(),
            StringComparison.Ordinal));
    }

    [Fact]
    public void A_chain_of_1_000_references_ends()
    {
        var chain = Enumerable.Range(0, 1_000).Select(i => Network($"r{i}", $"\"properties\":{{\"s\":\"[reference('r{i + 1}').s]\"}}"));
        var expansion = Template.Expand(string.Join(',', chain.Append(Network("r1000", "\"properties\":{\"s\":1}"))));

        Assert.Empty(expansion.Problems);
        Assert.Equal(1_001, expansion.Resources.Length);
    }

    private static string Network(string name, string members) => Template.Network(name, members);

    private static string ValueOf(string expression, string resource, bool isFirst)
    {
        var asking = Network("c", $"\"properties\":{{\"x\":\"{expression}\"}}");
        var expansion = Template.Expand(isFirst ? $"{resource},{asking}" : $"{asking},{resource}", """
            "parameters":{"key":{"type":"securestring"}},
            """, new() { Scope = OracleScope.Value, Parameters = ArmParameters.Parse("""{"key":{"value":"psk"}}""") });
        Assert.Empty(expansion.Problems);
        return ((ArmObject)expansion.Resources.Single(it => it.Name.Equals(new ArmString("c"))).Body["properties"]!)["x"]!.ToJson();
    }
}
