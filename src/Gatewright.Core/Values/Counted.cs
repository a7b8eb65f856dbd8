namespace Gatewright;

/// <summary>A number with what it counts, as <c>1 group</c> or <c>1,200 groups</c>.</summary>
internal static class Counted
{
    /// <param name="count">How many.</param>
    /// <param name="noun">One of them; a word with an <c>s</c> for several.</param>
    public static string Of(int count, string noun) => FormattableString.Invariant($"{count:N0} {noun}{(count == 1 ? "" : "s")}");
}
