using System.Globalization;

namespace Gatewright.Emit.Costs;

/// <summary>Amounts as people read them.</summary>
internal static class CostWords
{
    /// <summary>What is billed, with the sum that leads to its cost a month.</summary>
    public static string Line(CostItem it) => $"{it.What}: {Sum(it)}";

    /// <summary>The sum that leads to the cost of a month.</summary>
    public static string Sum(CostItem it) => it.Unit switch
    {
        CostUnit.Gigabyte when it.Quantity == 0 => $"{Rate(it.Price)} a GB",
        CostUnit.Gigabyte => $"{Count(it.Quantity)} GB x {Rate(it.Price)} = {Amount(it.PerMonth)} a month",
        CostUnit.Hour => $"{(it.Quantity == 1 ? "" : $"{Count(it.Quantity)} x ")}{Rate(it.Price)} an hour = {Amount(it.PerMonth)} a month",
        _ => $"{Amount(it.PerMonth)} a month",
    };

    public static string Amount(decimal amount) => amount.ToString("N2", CultureInfo.InvariantCulture);

    public static string Rate(decimal price) => price.ToString("0.00##", CultureInfo.InvariantCulture);

    public static string Count(decimal quantity) => quantity.ToString("#,0.##", CultureInfo.InvariantCulture);
}
