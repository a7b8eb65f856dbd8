namespace Gatewright.ArmLanguage;

/// <summary>Functions that make text of text.</summary>
internal static class TextFunctions
{
    // ARM's own bound.
    private const int MaxPadding = 16;

    public static Function[] All { get; } =
    [
        new("toLower", 1, 1, call => new ArmString(call.Text(0).ToLowerInvariant())),
        new("toUpper", 1, 1, call => new ArmString(call.Text(0).ToUpperInvariant())),
        new("trim", 1, 1, call => new ArmString(call.Text(0).Trim())),
        new("replace", 3, 3, Replace),
        new("substring", 2, 3, Substring),
        new("padLeft", 2, 3, PadLeft),
        new("split", 2, 2, Split),
        new("join", 2, 2, Join),
    ];

    private static ArmString Replace(Call call)
    {
        var (text, old, replacement) = (call.Text(0), call.Text(1), call.Text(2));
        if (old.Length is 0)
            throw call.Failure("argument-type", "the text to replace is empty; use at least one character");
        call.Budget.Reserve((long)text.Length / old.Length * replacement.Length);
        return new(text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static ArmString Substring(Call call)
    {
        var (text, start) = (call.Text(0), call.Integer(1));
        var length = call.Count > 2 ? call.Integer(2) : text.Length - start;
        if (start < 0 || length < 0 || start > text.Length || length > text.Length - start)
            throw call.Failure("substring-range", $"the text has {text.Length} characters; use a start and length within it");
        return new(text.Substring((int)start, (int)length));
    }

    private static ArmString PadLeft(Call call)
    {
        var text = call[0] switch
        {
            ArmString it => it.Value,
            ArmInteger => Texts.Of(call[0])!,
            _ => throw call.Failure("pad-width-or-character", $"argument 1 is of type '{call[0].Kind}'; use text or an integer"),
        };
        if (call.Integer(1) is <= 0 or > MaxPadding)
            throw call.Failure("pad-width-or-character", $"the width is {call.Integer(1)}; use 1 to {MaxPadding}");
        var letter = call.Count > 2 ? call.Text(2) : " ";
        return letter.Length is 1
            ? new(text.PadLeft((int)call.Integer(1), letter[0]))
            : throw call.Failure("pad-width-or-character", $"the padding has {letter.Length} characters; use one");
    }

    private static ArmArray Split(Call call)
    {
        string[] separators = call[1] switch
        {
            ArmString text => [text.Value],
            ArmArray array => [.. array.Items.Select(item => item is ArmString text ? text.Value : throw call.Wrong(1, item, "an array of strings"))],
            _ => throw call.Wrong(1, "string or array"),
        };
        separators = [.. separators.Where(separator => separator.Length > 0)];
        var parts = separators.Length is 0 ? [call.Text(0)] : call.Text(0).Split(separators, StringSplitOptions.None);
        return new([.. parts.Select(part => new ArmString(part))]);
    }

    private static ArmString Join(Call call)
    {
        var (parts, separator) = (call.Array(0).Items, call.Text(1));
        call.Budget.Reserve(call[0].Weight + (long)parts.Length * separator.Length);
        return new(string.Join(separator, parts.Select(part => Texts.Of(part) ?? throw call.Wrong(0, part, "an array of strings, integers or booleans"))));
    }
}
