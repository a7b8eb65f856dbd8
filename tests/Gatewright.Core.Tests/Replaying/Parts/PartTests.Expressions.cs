using Gatewright.Analyzers;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Tests.Replaying.Parts;

/// <summary>Each part of the interpreter, asked alone about a few lines in which nothing else has run.</summary>
public sealed partial class PartTests
{
    [Theory]
    [InlineData("5 is >= 3 and < 10", true)]
    [InlineData("12 is >= 3 and < 10", false)]
    [InlineData("(args.Length, 1) is (_, 2)", false)]
    [InlineData("(args.Length, 1) is (_, 1)", true)]
    public void A_pattern_is_judged_by_what_is_known(string test, bool expected)
    {
        var snippet = new Snippet($"object it = {test};");
        var pattern = snippet.The<IIsPatternOperation>();

        var matches = snippet.Run.Patterns.Matches(pattern.Pattern, snippet.Run.Eval(pattern.Value, snippet.Frame), snippet.Frame);

        Assert.Equal(expected, matches);
    }

    [Fact]
    public void A_condition_that_nobody_knows_is_decided_once_and_remembered()
    {
        var snippet = new Snippet("var isBusy = args.Length > 3;");
        var condition = snippet.After(1).Run.Eval(snippet.The<IVariableInitializerOperation>().Value, snippet.Frame);

        Assert.Null(snippet.Run.Conditions.Known(condition));
        Assert.True(snippet.Run.Conditions.Truth(condition));
        Assert.True(snippet.Run.Conditions.Known(condition));
        Assert.False(snippet.Run.Conditions.Known(new(((Unknown)condition.It!).Opposite, null)));
    }

    [Fact]
    public void A_run_that_has_decided_enough_decides_no_more()
    {
        var snippet = new Snippet("var isBusy = args.Length > 3;", decisions: 0);

        Assert.Null(snippet.Run.Conditions.Truth(Abstract.UnknownAt(snippet.The<IVariableInitializerOperation>().Value)));
    }

    [Theory]
    [InlineData("(byte)(args.Length > 1000 ? 1 : 300)", "300", (byte)44)]
    [InlineData("(long)args.Length", "7", 7L)]
    public void A_cast_gives_what_the_type_holds(string cast, string value, object expected)
    {
        var snippet = new Snippet($"var it = {cast};");
        var conversion = snippet.The<IConversionOperation>();

        Assert.Equal(expected, snippet.Run.Casts.Converted(new(int.Parse(value, null), null), null, conversion.Type, conversion).It);
    }

    [Fact]
    public void A_tuple_is_taken_apart_before_anything_is_assigned()
    {
        var snippet = new Snippet("var (a, b) = (1, 2); (a, b) = (b, a);");
        snippet.Run.Statements.Do(snippet.The<IExpressionStatementOperation>(0), snippet.Frame);

        snippet.Run.Assignments.Assigned(snippet.The<IDeconstructionAssignmentOperation>(1), snippet.Frame);

        Assert.Equal([2, 1], snippet.Frame.Values.Select(it => it.It));
    }
}
