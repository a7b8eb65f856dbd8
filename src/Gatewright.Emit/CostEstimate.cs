namespace Gatewright.Emit;

using Gatewright.Emit.Costs;
using Gatewright.Model;

/// <summary>
/// What Azure bills for a topology, by list prices of the public cloud (Azure Retail Prices API, 2026-10-10): without taxes, agreements and reservations.
/// Existing resources are billed to their owner and aren't counted; what is free isn't listed.
/// </summary>
/// <example><c>var monthly = CostEstimate.Of(topology.Build()).PerMonth;</c></example>
public sealed class CostEstimate
{
    /// <summary>When the prices were collected.</summary>
    public static readonly DateOnly Collected = new(2026, 11, 23);

    private CostEstimate(string currency, ImmutableArray<CostItem> items, ImmutableArray<UnknownCost> unknown) =>
        (Currency, Items, Unknown) = (currency, items, unknown);

    /// <summary>The currencies that prices are known in.</summary>
    public static ImmutableArray<string> Currencies { get; } = [.. PriceList.Currencies];

    /// <summary>The currency of all amounts.</summary>
    public string Currency { get; }

    /// <summary>What is billed and has a price: first what is paid by time, then traffic, each in the order of the program.</summary>
    public ImmutableArray<CostItem> Items { get; }

    /// <summary>What is billed and has no price here.</summary>
    public ImmutableArray<UnknownCost> Unknown { get; }

    /// <summary>What is paid by time, a month.</summary>
    public decimal FixedPerMonth => Items.Where(it => it.Unit != CostUnit.Gigabyte).Sum(it => it.PerMonth);

    /// <summary>What is paid for the assumed traffic, a month.</summary>
    public decimal TrafficPerMonth => Items.Where(it => it.Unit == CostUnit.Gigabyte).Sum(it => it.PerMonth);

    /// <summary>All that has a price, a month.</summary>
    public decimal PerMonth => FixedPerMonth + TrafficPerMonth;

    /// <summary>The same an hour, on average.</summary>
    public decimal PerHour => PerMonth / CostItem.HoursPerMonth;

    /// <summary>Estimates a topology.</summary>
    /// <param name="topology">Any topology, also one that breaks rules.</param>
    /// <param name="assumptions">Traffic, clients and the currency; null for none and USD.</param>
    /// <exception cref="ArgumentException">The currency isn't one of <see cref="Currencies"/>.</exception>
    public static CostEstimate Of(Topology topology, CostAssumptions? assumptions = null)
    {
        assumptions ??= new();
        var ledger = new Ledger(new(assumptions.Currency));
        GatewayCosts.Add(topology, assumptions, ledger);
        AddressCosts.Add(topology, ledger);
        CircuitCosts.Add(topology, ledger);
        TrafficCosts.Add(topology, assumptions, ledger);
        return new(ledger.Currency, ledger.Items, ledger.Unknown);
    }
}
