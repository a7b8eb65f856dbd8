using System.Globalization;
using System.Text.RegularExpressions;
using Gatewright.Rules;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Agreement;

/// <summary>
/// What the compiler says of a program is what the program says of itself: of each rule as many findings, in the same words. Where
/// the compiler folds several of one rule at one place into one diagnostic, it says how many. What the running program says twice in
/// the same words of the same path may be one there, if it stands at one place. What follows from a mistake both count behind it.
/// </summary>
internal static partial class Agreement
{
    /// <summary>Where the two differ; empty if they don't.</summary>
    public static Task<string> Difference(SourceProgram program) => Difference(program, Said(program));

    /// <summary>Where the compiler differs from what the running program says.</summary>
    public static async Task<string> Difference(SourceProgram program, ILookup<string, Finding> said) => Difference(await Written(program), said);

    /// <summary>What the running program finds, without what is information.</summary>
    public static ILookup<string, Finding> Said(SourceProgram program) =>
        program.Run().SelectMany(Roots).Where(found => found.Severity > Severity.Information && found.AcceptanceReason is null).ToLookup(found => found.Rule.Id,
            StringComparer.Ordinal);

    private static IEnumerable<Finding> Roots(ImmutableArray<Finding> found)
    {
        var roots = RootCauses.Of(found, it => it.Severity);
        return found.Where(it => !roots.ContainsKey(it));
    }

    private static async Task<ILookup<string, (string Message, int Count)>> Written(SourceProgram program) =>
        (await program.Analyzed()).ToLookup(it => it.Id, it => Unfolded(it.GetMessage(CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    private static string Difference(ILookup<string, (string Message, int Count)> written, ILookup<string, Finding> said)
    {
        var differences = written.Select(it => it.Key).Union(said.Select(it => it.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal).SelectMany(rule =>
        {
            var count = written[rule].Sum(it => it.Count);
            var (least, most) = (said[rule].DistinctBy(it => (it.Path, it.Message)).Count(), said[rule].Count());
            var others = written[rule].Select(it => it.Message).Except(said[rule].Select(it => it.Message), StringComparer.Ordinal);
            return others.Select(message => $"{rule}: only the compiler says '{message}'")
                .Concat(count >= least && count <= most
                    ? [] : [$"{rule}: {count} times in the compiler, {most} times when it runs: {string.Join("; ", said[rule].Select(it => it.ToString()))}"]);
        });
        return string.Join('\n', differences);
    }

    private static (string Message, int Count) Unfolded(string message)
    {
        message = Followed().Replace(message, "");
        return Folded().Match(message) is { Success: true } folded
            ? (message[..folded.Index], 1 + int.Parse(folded.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            : (message, 1);
    }

    [GeneratedRegex(@" … and (\d+) more$")]
    private static partial Regex Folded();

    /// <summary>How many follow is tested where it is made; here it is how the others stay away.</summary>
    [GeneratedRegex(@" \(\d+ more findings? follows? from it\)$")]
    private static partial Regex Followed();
}
