namespace Gatewright;

/// <summary>
/// The SKU of an ExpressRoute gateway. One that is newer than this library is written by its name; rules are silent about what they don't know of it.
/// See https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways.
/// </summary>
public sealed record ExpressRouteGatewaySku : INamedSku
{
    private static readonly string[] Names =
        [nameof(ErGw1AZ), nameof(ErGw2AZ), nameof(ErGw3AZ), nameof(Standard), nameof(HighPerformance), nameof(UltraPerformance), nameof(ErGwScale)];

    /// <summary>A SKU by its name.</summary>
    /// <param name="name">
    /// As ARM knows it, in any letter case: letters and digits, such as <c>ErGw1AZ</c>.
    /// What looks like a slip of a known one is a warning.
    /// </param>
    public ExpressRouteGatewaySku(string name)
        : this(Skus.Known(name, Names), null, null) { }

    private ExpressRouteGatewaySku(string name, Value<int>? minUnits, Value<int>? maxUnits)
        => (Name, MinUnits, MaxUnits) = (name, minUnits, maxUnits);

    /// <summary>1 Gbps, 4 circuits, zone-redundant.</summary>
    public static ExpressRouteGatewaySku ErGw1AZ { get; } = new(nameof(ErGw1AZ));

    /// <summary>2 Gbps, 8 circuits, zone-redundant.</summary>
    public static ExpressRouteGatewaySku ErGw2AZ { get; } = new(nameof(ErGw2AZ));

    /// <summary>10 Gbps, 16 circuits, zone-redundant, FastPath.</summary>
    public static ExpressRouteGatewaySku ErGw3AZ { get; } = new(nameof(ErGw3AZ));

    /// <summary>1 Gbps, 4 circuits.</summary>
    public static ExpressRouteGatewaySku Standard { get; } = new(nameof(Standard));

    /// <summary>2 Gbps, 8 circuits.</summary>
    public static ExpressRouteGatewaySku HighPerformance { get; } = new(nameof(HighPerformance));

    /// <summary>10 Gbps, 16 circuits, FastPath.</summary>
    public static ExpressRouteGatewaySku UltraPerformance { get; } = new(nameof(UltraPerformance));

    /// <summary>The name ARM knows it by.</summary>
    public string Name { get; }

    /// <summary>The fewest scale units; of ErGwScale only.</summary>
    public Value<int>? MinUnits { get; }

    /// <summary>The most scale units; of ErGwScale only.</summary>
    public Value<int>? MaxUnits { get; }

    IEnumerable<(string Text, string Reason)> ICompositeValue.InvalidValues => Skus.Refused(Name, nameof(ErGw1AZ)).Concat(Shapes.Invalid(MinUnits, MaxUnits));

    string? INamedSku.Meant => Skus.Meant(Name, Names);

    /// <summary>A SKU by its name, as the constructor takes it.</summary>
    public static implicit operator ExpressRouteGatewaySku(string name) => name is null ? null! : new(name);

    /// <summary>Scales between bounds, 1 Gbps a unit.</summary>
    /// <param name="min">1 to 40 units; 2 or more if it is less than <paramref name="max"/>.</param>
    /// <param name="max">1 to 40 units.</param>
    public static ExpressRouteGatewaySku ErGwScale(Value<int> min, Value<int> max) => new(nameof(ErGwScale), Shapes.Given(min), Shapes.Given(max));

    /// <summary>The name, with the bounds of a scaling one.</summary>
    public override string ToString() => MinUnits is null ? Name : $"{Name} {MinUnits} to {MaxUnits}";
}
