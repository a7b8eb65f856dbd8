using Gatewright.Expressions;

namespace Gatewright.Tests.Expressions;

public class TermTests
{
    public static TheoryData<string, string> RawTexts { get; } = new()
    {
        { "parameters('a')", "a" },
        { "concat(parameters('a'), PARAMETERS('b_2'), parameters('a'))", "a b_2 a" },
        { "resourceGroup().location", "" },
        { "parameters('a b')", "" },
        { "parameters('a", "" },
        { "parameters('')", "" },
        { "variables('a')", "" },
    };

    [Theory]
    [MemberData(nameof(RawTexts))]
    public void Raw_text_tells_its_parameters_and_is_passed_on_unchanged(string text, string parameters)
    {
        var term = Term.Raw.Parse(text);
        Assert.Equal(parameters, string.Join(" ", Parameters(term)));
        Assert.Equal(text, term.ToString());
    }

    [Fact]
    public void Text_that_is_one_parameter_becomes_it() => Assert.Equal("region", Assert.IsType<Term.Parameter>(Term.Raw.Parse("parameters('region')")).Name);

    [Fact]
    public void A_tree_tells_the_parameters_of_all_its_parts()
    {
        var id = new Term.ResourceId("Microsoft.Network/virtualNetworks", [new Term.Parameter("name")], new Term.Parameter("subscription"),
            new Term.Parameter("group"));
        var term = Term.Function("padLeft", Term.NameIn(id).Member("x").Item(2), Term.Raw.Parse("int(parameters('width'))"));
        Assert.Equal(["subscription", "group", "name", "width"], Parameters(term));
        Assert.Equal(
            "padLeft(last(split(resourceId(parameters('subscription'), parameters('group'), 'Microsoft.Network/virtualNetworks', parameters('name')), '/')).x[2], int(parameters('width')))",
            term.ToString());
    }

    [Fact]
    public void Known_texts_are_joined_now()
    {
        Assert.Equal("'it''s one'", Term.Concat("it's", " ", "one").ToString());
        Assert.Equal("concat('a-', parameters('b'), '-c')", Term.Concat("a", "-", new Term.Parameter("b"), "-", "c").ToString());
        Assert.Equal("''", Term.Concat().ToString());
    }

    [Fact]
    public void Terms_are_equal_as_they_are_written()
    {
        Assert.Equal(Term.Raw.Parse("f(parameters('a'))"), Term.Function("f", new Term.Parameter("a")));
        Assert.NotEqual<Term>("parameters('a')", new Term.Parameter("a"));
    }

    [Fact]
    public void A_value_that_is_planned_from_a_parameter_is_shown_as_a_person_writes_it()
    {
        Value<Cidr> space = new Value<Cidr>.Deferred("space");
        Assert.Equal("[cidrSubnet(parameters('space'), 24, 3)]", space.Subnet(24, 3).ToString());
        Assert.Equal("[cidrHost(cidrSubnet(parameters('space'), 24, 3), 0)]", space.Subnet(24, 3).Host(1).ToString());
    }

    private static List<string> Parameters(Term term)
    {
        var names = new List<string>();
        term.Visit(names.Add);
        return names;
    }
}
