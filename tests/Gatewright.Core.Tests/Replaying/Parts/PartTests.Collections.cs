using Gatewright.Analyzers;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Tests.Replaying.Parts;

public sealed partial class PartTests
{
    [Fact]
    public void A_sequence_asks_only_for_the_element_that_is_wanted()
    {
        var snippet = new Snippet("var asked = 0; var names = new[] { \"a\", \"b\", \"c\" }.Select(name => { asked++; return name + name; });").After(2);
        var names = snippet.Frame.Values.Last();

        Assert.Equal("bb", snippet.Run.Shapes.AtOf(snippet.Run.Shapes.SequenceOf(names), 1)?.It);

        Assert.Equal(1, snippet["asked"]);
    }

    [Fact]
    public void A_sum_is_counted_in_the_type_of_the_method()
    {
        var snippet = new Snippet("var sum = new[] { 1, 2, 3 }.Sum(it => it * 2L);");
        var call = snippet.The<IInvocationOperation>();

        Assert.Equal(12L, snippet.Run.Calls.Invocation(call, snippet.Frame).It);
    }

    [Theory]
    [InlineData("text[1..3]", "ab", null)]
    [InlineData("text[1..3]", "abcd", "bc")]
    public void A_part_of_a_text_is_cut_out_or_throws(string expression, string text, string? expected)
    {
        var snippet = new Snippet($"var text = args[0]; var part = {expression};");
        var site = snippet.The<IImplicitIndexerReferenceOperation>();
        var cut = () => snippet.Run.Slices.At(new(text, null), new(1..3, null), site).It;

        if (expected is null)
            Assert.Equal(typeof(ArgumentOutOfRangeException), Assert.Throws<ProgramThrows>(cut).Type);
        else
            Assert.Equal(expected, cut());
    }

    [Fact]
    public void An_order_that_nobody_knows_is_another_on_each_path()
    {
        var snippet = new Snippet("var it = 0;", decisions: 2);
        var orders = new List<string>();
        do
            orders.Add(string.Concat(new Execution(snippet.Run.Bodies, snippet.Run.Decisions, snippet.Run.Budget, _ => []).Orders.InAnyOrder([1, 2, 3])));
        while (snippet.Run.Decisions.Advance());

        Assert.Equal(["123", "321", "231"], orders);
    }
}
