namespace Gatewright.Changes;

/// <summary>One difference between two topologies.</summary>
public sealed record Change
{
    /// <summary>Whether the element is new, gone or different.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>What the element is, such as <c>VPN gateway</c>.</summary>
    public required string ElementKind { get; init; }

    /// <summary>The names from the topology down to it, such as <c>hub/hub-vpn</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The property that differs by its name in ARM, such as <c>sku.name</c>; null where the whole element is new or gone.</summary>
    public string? Property { get; init; }

    /// <summary>The property in plain words, such as <c>SKU</c>; null where the whole element is new or gone.</summary>
    public string? Words { get; init; }

    /// <summary>The value before; null where there was none, and for secrets.</summary>
    public string? Before { get; init; }

    /// <summary>The value after; null where there is none, and for secrets.</summary>
    public string? After { get; init; }

    /// <summary>Whether it is a secret, whose values are nowhere.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What Azure does about it.</summary>
    public Consequence Consequence { get; init; } = Consequence.None;

    /// <summary>As a line: <c>VPN gateway hub/hub-vpn: SKU (sku.name) changes from VpnGw1AZ to Basic</c>.</summary>
    public override string ToString() => (Kind, IsSecret) switch
    {
        (ChangeKind.Added, _) => $"{ElementKind} {Path} is added",
        (ChangeKind.Removed, _) => $"{ElementKind} {Path} is removed",
        (_, true) => $"{ElementKind} {Path}: {Words} ({Property}): changed secret",
        _ => $"{ElementKind} {Path}: {Words} ({Property}) {Difference}",
    };

    private string Difference => (Before, After) switch
    {
        (null, _) => $"is {After} now",
        (_, null) => $"is {Before} no longer",
        _ => $"changes from {Before} to {After}",
    };
}
