using System.Text.Json;
using Gatewright.Emit;

namespace Gatewright.Reports;

/// <summary>
/// What <c>cost</c> prints, for programs. Amounts have up to six decimals. The shape only ever grows:
/// <code>
/// { "version", "topology", "currency", "collected", "trafficGigabytes", "clients", "hoursPerMonth",
///   "perMonth", "perHour", "fixedPerMonth", "trafficPerMonth",
///   "items": [ { "path", "what", "quantity", "price", "unit": "hour|month|gigabyte", "perMonth" } ],
///   "unknown": [ { "path", "what", "reason" } ] }
/// </code>
/// </summary>
internal static class CostJson
{
    public static string Of(CostEstimate estimate, CostAssumptions assumptions, string topology) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("topology", topology);
        json.WriteString("currency", estimate.Currency);
        json.WriteString("collected", $"{CostEstimate.Collected:yyyy-MM-dd}");
        json.WriteNumber("trafficGigabytes", assumptions.TrafficGigabytes);
        json.WriteNumber("clients", assumptions.Clients);
        json.WriteNumber("hoursPerMonth", CostItem.HoursPerMonth);
        json.WriteNumber("perMonth", Rounded(estimate.PerMonth));
        json.WriteNumber("perHour", Rounded(estimate.PerHour));
        json.WriteNumber("fixedPerMonth", Rounded(estimate.FixedPerMonth));
        json.WriteNumber("trafficPerMonth", Rounded(estimate.TrafficPerMonth));
        json.WriteObjects("items", estimate.Items, Write);
        json.WriteObjects("unknown", estimate.Unknown, Write);
        json.WriteEndObject();
    });

    /// <summary>Dividing by one takes the zeros at the end away.</summary>
    private static decimal Rounded(decimal amount) => decimal.Round(amount, 6) / 1.0000000000000000000000000000m;

    private static void Write(Utf8JsonWriter json, CostItem item)
    {
        json.WriteString("path", item.Path);
        json.WriteString("what", item.What);
        json.WriteNumber("quantity", item.Quantity);
        json.WriteNumber("price", Rounded(item.Price));
        json.WriteString("unit", $"{item.Unit}".ToLowerInvariant());
        json.WriteNumber("perMonth", Rounded(item.PerMonth));
    }

    private static void Write(Utf8JsonWriter json, UnknownCost unknown)
    {
        json.WriteString("path", unknown.Path);
        json.WriteString("what", unknown.What);
        json.WriteString("reason", unknown.Reason);
    }
}
