namespace Gatewright.Reachability;

/// <summary>Whether one end reaches another.</summary>
public enum Verdict
{
    /// <summary>Every address of one end reaches every address of the other, and is answered.</summary>
    Reached,

    /// <summary>Some do.</summary>
    Partly,

    /// <summary>None does.</summary>
    NotReached,

    /// <summary>A value that isn't known decides.</summary>
    Unknown,
}
