namespace Gatewright.Analyzers;

/// <summary>What code that isn't followed does with what it gets hold of.</summary>
internal enum OpaqueUse
{
    /// <summary>It reads: handles may be told more, what holds them stays as it is.</summary>
    Read,

    /// <summary>It may keep it and change it, now and at any time later.</summary>
    Written,
}
