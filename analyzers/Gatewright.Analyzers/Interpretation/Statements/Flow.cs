namespace Gatewright.Analyzers;

/// <summary>How a statement ends, the least certain last.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,

    /// <summary>To a label of a block or a switch further out.</summary>
    GoTo,

    /// <summary>The loop may have been left or its turn cut short.</summary>
    MaybeLeftLoop,

    /// <summary>The method may have returned.</summary>
    MaybeReturned,
}

/// <summary>Of two ways in which a statement may end.</summary>
internal static class Flows
{
    public static Flow Max(Flow one, Flow other) => one > other ? one : other;
}
