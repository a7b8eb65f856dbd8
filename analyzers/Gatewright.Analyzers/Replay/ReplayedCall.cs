using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>One replayed call: the token by which findings come back to the source.</summary>
/// <param name="Site">The call.</param>
/// <param name="Names">Of the verb's parameters.</param>
/// <param name="Arguments">What they got; lists as they were passed.</param>
/// <param name="Callers">The calls within which it was made.</param>
internal sealed record ReplayedCall(IOperation Site, string[] Names, Abstract[] Arguments, Caller? Callers)
{
    /// <summary>What a parameter got, or null if the verb has none of that name.</summary>
    public Abstract? Argument(string? name) => Array.IndexOf(Names, name) is var index and >= 0 ? Arguments[index] : null;
}

/// <summary>A call of the program's own that is under way.</summary>
/// <param name="Site">The call.</param>
/// <param name="Outer">The call within which it was made.</param>
internal sealed record Caller(IOperation Site, Caller? Outer);
