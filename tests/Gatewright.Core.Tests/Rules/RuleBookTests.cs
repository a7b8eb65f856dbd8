using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>What the book knows of its rules, for those who treat some of them apart.</summary>
public static class RuleBookTests
{
    [Fact]
    public static void Rules_that_depend_on_the_day_are_these() => 
        Assert.Equal("GW2002 GW2003 GW4010 GW7005 GW7016", Ids(rule => rule.IsDated));

    /// <summary>The analyzer reports them even where it couldn't follow a program.</summary>
    [Fact]
    public static void Rules_that_read_one_value_are_these() =>
        Assert.Equal("GW0001 GW0101 GW0102 GW2002 GW5001 GW5002 GW5003 GW5004", Ids(RuleBook.ReadsOneValue));

    private static string Ids(Func<Rule, bool> of) => string.Join(" ", RuleBook.Rules.Where(of).Select(rule => rule.Id));
}
