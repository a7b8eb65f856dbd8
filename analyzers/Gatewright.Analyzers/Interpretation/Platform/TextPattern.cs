using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// <see cref="Regex"/>, of short patterns on short texts. Since no pattern may keep an editor waiting, each match has a limit of time, long enough
/// for a plain one on a busy machine; once one has reached it, none is tried any more.
/// </summary>
internal sealed class TextPattern(Regex regex) : StandIn
{
    private const int LongestPattern = 200, LongestText = 1_000, StepsPerCall = 1_000;

    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(500);

    public static Abstract? Make(PlatformCall call)
    {
        if (call.Name == ".ctor")
            return call.Arguments is [{ It: string its }, ..] && Of(its, Rest(call, 1)) is { } made ? call.Is(made) : null;
        if (call is { Name: "Escape", Arguments: [{ It: string plain }] } && plain.Length < LongestText)
            return call.Is(Regex.Escape(plain));
        if (call.Arguments is not [{ It: string text }, { It: string pattern }, ..])
            return null;
        return call.Name == "Replace" ? Of(pattern, Rest(call, 3))?.Answer(call.Name, call, [new(text, null), call.Arguments[2]])
            : Of(pattern, Rest(call, 2))?.Answer(call.Name, call, [new(text, null)]);
    }

    private static Abstract[] Rest(PlatformCall call, int from) => [.. call.Arguments.Skip(from)];

    public override Abstract? Answer(PlatformCall call) => Answer(call.Name, call, call.Arguments);

    private Abstract? Answer(string name, PlatformCall call, Abstract[] arguments)
    {
        if (arguments is not [{ It: string { Length: < LongestText } text }, ..] || call.Execution.Budget.HasSlowPattern)
            return null;
        call.Execution.Spend(StepsPerCall + text.Length);
        try
        {
            return (name, arguments) switch
            {
                ("IsMatch", [_]) => call.Is(regex.IsMatch(text)),
                ("Match", [_]) => call.Is(new Found(regex.Match(text))),
                ("Matches", [_]) => call.Is(Items.Of(regex.Matches(text).Cast<Match>().Select(match => call.Is(new Found(match))).ToList())),
                ("Replace", [_, { It: string with }]) when with.Length < LongestText => Kept(call, regex.Replace(text, with)),
                ("Replace", [_, { It: Closure with }]) => Replaced(call, text, with),
                ("Split", [_]) => call.Is(Items.Of(regex.Split(text).Select(part => call.Is(part)))),
                ("Count", [_]) => call.Is(regex.Matches(text).Count),
                _ => null,
            };
        }
        catch (RegexMatchTimeoutException)
        {
            call.Execution.Budget.HasSlowPattern = true;
            return null;
        }
    }

    private Abstract? Replaced(PlatformCall call, string text, Closure with)
    {
        var isKnown = true;
        var result = regex.Replace(text, match =>
        {
            var piece = isKnown ? call.Run(with, call.Is(new Found(match))).It as string : null;
            isKnown &= piece is not null;
            return piece ?? "";
        });
        return isKnown ? Kept(call, result) : null;
    }

    private static Abstract? Kept(PlatformCall call, string text) => Texts.IsKept(text) ? call.Is(text) : null;

    private static TextPattern? Of(string pattern, Abstract[] more)
    {
        var options = more switch
        {
            [] => RegexOptions.None,
            [{ It: EnumMember { Value: int number } }] => (RegexOptions)number,
            [{ It: RegexOptions real }] => real,
            _ => (RegexOptions?)null,
        } & ~RegexOptions.Compiled;
        const RegexOptions Plain = RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant
            | RegexOptions.IgnorePatternWhitespace;
        if (options is not { } known || (known & ~Plain & ~RegexOptions.IgnoreCase) != 0 || pattern.Length > LongestPattern)
            return null;
        try
        {
            return new(new(pattern, known | RegexOptions.CultureInvariant, Limit));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A match, a group or a capture.</summary>
    private sealed class Found(Capture it) : StandIn
    {
        public override Abstract? Answer(PlatformCall call) => (call.Name, call.Arguments, it) switch
        {
            ("get_Value" or "ToString", [], _) => call.Is(it.Value),
            ("get_Index", [], _) => call.Is(it.Index),
            ("get_Length", [], _) => call.Is(it.Length),
            ("get_Success", [], Group group) => call.Is(group.Success),
            ("get_Groups", [], Match match) => call.Is(new Parts(match.Groups)),
            _ => null,
        };
    }

    /// <summary>The groups of a match.</summary>
    private sealed class Parts(GroupCollection groups) : StandIn
    {
        public override IEnumerable<Abstract> Elements => groups.Cast<Group>().Select(group => new Abstract(new Found(group), null));

        public override Abstract? Answer(PlatformCall call) => (call.Name, call.Arguments) switch
        {
            ("get_Count", []) => call.Is(groups.Count),
            ("get_Item", [{ It: int number }]) => call.Is(new Found(groups[number])),
            ("get_Item", [{ It: string name }]) => call.Is(new Found(groups[name])),
            _ => null,
        };
    }
}
