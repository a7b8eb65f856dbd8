using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

public class LongTextTests
{
    private const int Expression = 24_576;
    private const int Text = 131_072;

    public static TheoryData<string, Action<TopologyBuilder>, string> Cases => new()
    {
        { "an expression that fits", it => it.AddRouteTable("routes").WithTag("owner", Computed(Expression)), "" },
        { "an expression that doesn't", it => it.AddRouteTable("routes").WithTag("owner", Computed(Expression + 1)), "routes: an expression has 24,577 characters of 24,576; divide it, or compute it before" },
        { "a text that fits", it => it.AddRouteTable("routes").WithArmPatch(Patch(Text)), "" },
        { "a text that doesn't", it => it.AddRouteTable("routes").WithArmPatch(Patch(Text + 1)), "routes: a text has 131,073 characters of 131,072; shorten it" },
        { "two in a list", it => it.AddRouteTable("routes").WithArmPatch($$"""{ "properties": { "note": ["{{Letters(Text + 1)}}", "short", "{{Letters(Text + 2)}}"] } }"""),
            "routes: a text has 131,073 characters of 131,072; shorten it\nroutes: a text has 131,074 characters of 131,072; shorten it" },
        { "a default that fits", it => it.AddParameter<Text>("owner").WithDefault(Computed(Expression)).WithDescription(Letters(Text)), "" },
        { "a default and a description that don't", it => it.AddParameter<Text>("owner").WithDefault(Computed(Expression + 1)).WithDescription(Letters(Text + 1)),
            "owner: an expression has 24,577 characters of 24,576; divide it, or compute it before\nowner: a text has 131,073 characters of 131,072; shorten it" },
        { "a name that doesn't", it => it.AddRouteTable(new Value<Name>.Expression(Letters(Expression + 1))), Letters(60) + "…: an expression has 24,577 characters of 24,576; divide it, or compute it before" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_too_long_is_told(string name, Action<TopologyBuilder> say, string expected)
    {
        var builder = new TopologyBuilder("test", Region.WestEurope);
        say(builder);
        var topology = builder.Build();

        Assert.Equal((name, expected),
            (name, string.Join("\n", ArmTemplate.Create(topology).Problems.Select(problem => $"{problem.Path}: {problem.Message}"))));
        Assert.Equal((name, expected), (name, string.Join("\n", Lists.Of(topology).Problems.Select(problem => $"{problem.Path}: {problem.Message}"))));
    }

    private static string Letters(int count) => new('x', count);

    private static Value<Text> Computed(int length) => new Value<Text>.Expression(Letters(length));

    private static string Patch(int length) => $$"""{ "properties": { "note": "{{Letters(length)}}" } }""";
}
