using System.Globalization;
using System.Text.RegularExpressions;
using Gatewright.Rules;
using Gatewright.Tests.RulePages;

namespace Gatewright.Tests.Mistakes;

/// <summary>The sections of <c>docs/mistakes.md</c>.</summary>
internal static partial class MistakePage
{
    public static ImmutableArray<Mistake> Mistakes { get; } =
        [.. Heading().Split(File.ReadAllText(Repository.Folder("docs", "mistakes.md"))).Skip(1).Select(Mistake.Parse)];

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

/// <summary>A mistake with the programs that make it, those that the compiler refuses, and those that are right.</summary>
/// <param name="Number">The heading's.</param>
/// <param name="Text">Everything below the heading.</param>
internal sealed partial record Mistake(int Number, string Text, ImmutableArray<MistakeProgram> Programs)
{
    public static Mistake Parse(string section)
    {
        var end = section.IndexOf('\n', StringComparison.Ordinal);
        var number = int.Parse(section.AsSpan(0, section.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        return new(number, section[end..], [.. Block().Matches(section).Select(block => MistakeProgram.Of(block.Groups[1].Value, block.Groups[2].Value))]);
    }

    /// <summary>Every block, so that a misspelt kind isn't overlooked.</summary>
    [GeneratedRegex(@"^```csharp (.+)\n([\s\S]*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Block();
}

/// <param name="Kind"><c>breaks</c>, <c>refused</c> or <c>holds</c>.</param>
/// <param name="Id">The rule that a breaking program breaks, or the compiler's error for a refused one.</param>
/// <param name="Severity">How the rule's finding counts.</param>
/// <param name="Program">The program; the rules it can't help breaking too stand in <see cref="PageProgram.Also"/>.</param>
internal sealed partial record MistakeProgram(string Kind, string Id, Severity Severity, PageProgram Program)
{
    public static MistakeProgram Of(string words, string marked)
    {
        var read = Words().Match(words);
        Assert.True(read.Success, $"'{words}' is no kind of program");
        return new(
            read.Groups[1].Value + read.Groups[4].Value + read.Groups[6].Value,
            read.Groups[2].Value + read.Groups[5].Value,
            read.Groups[3].Success ? Severity.Warning : Severity.Error,
            new(read.Groups[1].Value, [.. read.Groups[7].Captures.Select(id => id.Value)], marked));
    }

    [GeneratedRegex(@"^(?:(breaks) (GW\d{4})( warning)?(?: also(?: (?<7>GW\d{4}))+)?|(refused) (CS\d{4})|(holds))$")]
    private static partial Regex Words();
}
