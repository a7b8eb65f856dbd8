namespace Gatewright.Changes.Elements;

/// <summary>A property as it is deployed.</summary>
/// <param name="Property">Its name in ARM.</param>
/// <param name="Words">Its name in plain words.</param>
/// <param name="Value">Its value as text; what Azure takes where nothing is said, where it is known; null for none.</param>
/// <param name="IsSecret">Whether the text is only told apart and never shown.</param>
/// <param name="IsCased">Whether case makes a difference.</param>
internal sealed record DescribedProperty(string Property, string Words, string? Value, bool IsSecret = false, bool IsCased = false)
{
    public bool IsSame(DescribedProperty other) =>
        string.Equals(Value, other.Value, IsCased ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
}
