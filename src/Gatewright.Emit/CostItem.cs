namespace Gatewright.Emit;

/// <summary>What a price is paid for.</summary>
public enum CostUnit
{
    /// <summary>An hour, of which Azure counts 730 to a month.</summary>
    Hour,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A gigabyte of traffic.</summary>
    Gigabyte,
}

/// <summary>Something that Azure bills.</summary>
/// <param name="Path">The element that it is billed for, such as <c>hub/hub-vpn</c>.</param>
/// <param name="What">What is billed, in words, such as <c>VPN gateway VpnGw1AZ</c>.</param>
/// <param name="Quantity">How much of it: pieces of what is paid by the hour or month, or gigabytes a month.</param>
/// <param name="Price">The price of one, in the estimate's currency.</param>
/// <param name="Unit">What the price is paid for.</param>
public sealed record CostItem(string Path, string What, decimal Quantity, decimal Price, CostUnit Unit)
{
    /// <summary>How many hours Azure counts to a month.</summary>
    public const int HoursPerMonth = 730;

    /// <summary>What it costs a month, not rounded.</summary>
    public decimal PerMonth => Quantity * Price * (Unit == CostUnit.Hour ? HoursPerMonth : 1);

    /// <summary>What it costs an hour on average, not rounded.</summary>
    public decimal PerHour => PerMonth / HoursPerMonth;
}

/// <summary>Something that Azure bills and whose price isn't known here.</summary>
/// <param name="Path">The element that it is billed for.</param>
/// <param name="What">What is billed.</param>
/// <param name="Reason">Why the price isn't known, as half a sentence.</param>
public sealed record UnknownCost(string Path, string What, string Reason);
