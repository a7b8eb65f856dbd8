using System.Globalization;

namespace Gatewright.Analyzers;

/// <summary>Texts as long as names and address lists are. Longer ones aren't kept: a few lines of a program can ask for gigabytes.</summary>
internal static class Texts
{
    public const int Longest = 50_000;

    public static object Concat(object? left, object? right)
    {
        var (one, other) = (Of(left), Of(right));
        return one is null || other is null || one.Length + other.Length > Longest ? new Unknown() : one + other;
    }

    /// <summary>How a value prints without a format; null if it would differ from the running program.</summary>
    public static string? Of(object? value) => value switch
    {
        null => "",
        string text => text,
        EnumMember member => member.Text,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    /// <summary>How a value prints with an alignment and a format, or null.</summary>
    public static string? Of(object? value, int alignment, string? format)
    {
        if (Math.Abs((long)alignment) > Longest || format is not null && IsLong(format))
            return null;
        try
        {
            var text = format is not null && value is EnumMember member ? Enums.Text(member, format)
                : format is not null && value is IFormattable it ? it.ToString(format, CultureInfo.InvariantCulture) : Of(value);
            return text is null ? null : alignment < 0 ? text.PadRight(-alignment) : text.PadLeft(alignment);
        }
        catch (FormatException)
        {
            throw new ProgramThrows(typeof(FormatException));
        }
    }

    /// <summary>Whether a text or a number among arguments could ask for more than is kept.</summary>
    public static bool AreModest(string method, object? receiver, object?[] arguments)
    {
        var length = (receiver as string)?.Length ?? 0L;
        foreach (var argument in arguments)
        {
            if (argument is string text && (text.Length > Longest || method is "Format" or "ToString" && IsLong(text, isComposite: method == "Format")))
                return false;
            if (argument is int or long && method is "PadLeft" or "PadRight" or ".ctor" && Numbers.Integer(argument) > Longest)
                return false;
            if (argument is EnumMember && method is "Format")
                return false;
        }

        return method switch
        {
            "Replace" => arguments is [string, string with, ..] ? length * Math.Max(1, with.Length) <= Longest * 10L : length <= Longest,
            "Join" or "Concat" => arguments.Sum(Size) <= Longest && (method == "Concat" || Size(arguments[0]) * Math.Max(1, arguments.Sum(Count)) <= Longest),
            _ => length <= Longest,
        };
    }

    public static bool IsKept(int length) => length <= Longest;

    public static bool IsKept(object? answer) => answer is not string text || text.Length <= Longest;

    /// <summary>Numbers in formats are lengths.</summary>
    private static bool IsLong(string format, bool isComposite = false)
    {
        var digits = 0;
        var isInside = !isComposite;
        foreach (var letter in format)
        {
            isInside = isComposite && letter is '{' or '}' ? letter == '{' : isInside;
            digits = isInside && letter is >= '0' and <= '9' ? digits + 1 : 0;
            if (digits > 3)
                return true;
        }

        return format.Length > Longest;
    }

    private static long Size(object? argument) => argument switch
    {
        string text => text.Length,
        Array array => array.Cast<object?>().Sum(Size),
        _ => 40,
    };

    private static int Count(object? argument) => argument is Array array ? array.Length : 1;
}
