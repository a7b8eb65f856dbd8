namespace Gatewright.Reachability;

/// <summary>
/// How what Azure's pages and measurements disagree about is taken. A promise that something is reached needs what surely works; one that it
/// isn't needs what surely doesn't.
/// </summary>
internal enum Certainty
{
    /// <summary>Only what is promised passes.</summary>
    Promised,

    /// <summary>What may pass, passes.</summary>
    Possible,
}
