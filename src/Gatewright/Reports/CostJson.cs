using System.Text.Json;
using Gatewright.Emit;

namespace Gatewright.Reports;

/// <summary>
/// What <c>cost</c> prints, for programs. Amounts aren't rounded. The shape only ever grows:
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
        json.WriteNumber("perMonth", estimate.PerMonth);
        json.WriteNumber("perHour", estimate.PerHour);
        json.WriteNumber("fixedPerMonth", estimate.FixedPerMonth);
        json.WriteNumber("trafficPerMonth", estimate.TrafficPerMonth);
        json.WriteObjects("items", estimate.Items, Write);
        json.WriteObjects("unknown", estimate.Unknown, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CostItem item)
    {
        json.WriteString("path", item.Path);
        json.WriteString("what", item.What);
        json.WriteNumber("quantity", item.Quantity);
        json.WriteNumber("price", item.Price);
        json.WriteString("unit", $"{item.Unit}".ToLowerInvariant());
        json.WriteNumber("perMonth", item.PerMonth);
    }

    private static void Write(Utf8JsonWriter json, UnknownCost unknown)
    {
        json.WriteString("path", unknown.Path);
        json.WriteString("what", unknown.What);
        json.WriteString("reason", unknown.Reason);
    }
}
