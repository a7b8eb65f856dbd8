namespace Gatewright.Analyzers;

/// <summary><see cref="FormattableString"/>, which is kept as the text that it makes in the invariant culture.</summary>
internal static class FormattedText
{
    public static Abstract? Make(PlatformCall call) => (call.Name, call.Arguments) switch
    {
        ("Invariant", [{ It: string } text]) => text,
        _ => null,
    };
}
