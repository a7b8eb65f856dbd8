using System.Text.Json;
using Gatewright.Reports;

namespace Gatewright.Sizing;

/// <summary>
/// What <c>advise</c> prints, for programs. The shape only ever grows:
/// <code>
/// { "version", "gateways": [ { "path", "sku", "demand": { "mbps", "clients", "tunnels", "routes" }, "fits", "cheapest",
///   "candidates": [ { "sku", "perMonth", "fits", "for": [], "against": [], "warnings": [] } ] } ] }
/// </code>
/// </summary>
internal static class SizingJson
{
    public static string Of(IReadOnlyList<GatewaySizing> gateways) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteObjects("gateways", gateways, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, GatewaySizing gateway)
    {
        json.WriteString("path", gateway.Path);
        json.WriteString("sku", gateway.Sku);
        json.WriteStartObject("demand");
        json.WriteNumber("mbps", gateway.Demand.Mbps);
        json.WriteNumber("clients", gateway.Demand.Clients);
        json.WriteNumber("tunnels", gateway.Demand.Tunnels);
        json.WriteNumber("routes", gateway.Demand.Routes);
        json.WriteEndObject();
        json.WriteBoolean("fits", gateway.Fits);
        json.WriteString("cheapest", gateway.Cheapest?.Sku);
        json.WriteObjects("candidates", gateway.Candidates, Write);
    }

    private static void Write(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteString("sku", candidate.Sku);
        if (candidate.PerMonth is { } month)
            json.WriteNumber("perMonth", month);
        json.WriteBoolean("fits", candidate.Fits);
        json.WriteTexts("for", candidate.For);
        json.WriteTexts("against", candidate.Against);
        json.WriteTexts("warnings", candidate.Warnings);
    }
}
