namespace Gatewright.Deploy;

/// <summary>A property that Azure has otherwise than the program says.</summary>
/// <param name="Property">Its path in the resource, such as <c>properties.addressSpace.addressPrefixes</c>.</param>
/// <param name="Before">What Azure has, as JSON; null for nothing.</param>
/// <param name="After">What the program says, as JSON; null for nothing.</param>
public sealed record PropertyDifference(string Property, string? Before, string? After)
{
    /// <summary>As a line: <c>properties.enableBgp changes from false to true</c>.</summary>
    public override string ToString() => (Before, After) switch
    {
        (null, _) => $"{Property} is {After} now",
        (_, null) => $"{Property} is {Before} no longer",
        _ => $"{Property} changes from {Before} to {After}",
    };
}
