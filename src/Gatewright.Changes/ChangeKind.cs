namespace Gatewright.Changes;

/// <summary>Whether an element is there before, after, or both times.</summary>
public enum ChangeKind
{
    /// <summary>It is there after, and wasn't before.</summary>
    Added,

    /// <summary>It was there before, and isn't after.</summary>
    Removed,

    /// <summary>It is there both times, and a property of it differs.</summary>
    Changed,
}
