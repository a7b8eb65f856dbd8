namespace Gatewright.Changes;

/// <summary>What Azure does about a change, from the mildest to the worst.</summary>
public enum ChangeEffect
{
    /// <summary>Nothing that traffic or people notice, such as for a tag.</summary>
    None,

    /// <summary>An update that takes minutes, and doesn't interrupt what is there.</summary>
    Update,

    /// <summary>An update of which no page of Azure's says what traffic notices.</summary>
    Unknown,

    /// <summary>Traffic stops for a while, or until the other end is changed as well.</summary>
    Interruption,

    /// <summary>Azure doesn't change it: delete and create it, and it comes back with another address, or without what others had made with it.</summary>
    Replacement,

    /// <summary>Azure refuses the change.</summary>
    Refusal,
}
