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
