using System.Text.Json.Nodes;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>Outputs for people: a line for each gateway with what the other end must be set to, and any other as it is.</summary>
internal static class OutputsText
{
    public static void Write(JsonObject outputs, Screen screen)
    {
        foreach (var (name, value) in outputs)
        {
            if (name == "vpnGateways" && value is JsonArray gateways)
            {
                foreach (var gateway in gateways.OfType<JsonObject>())
                    screen.WriteLine(Line(gateway));
            }
            else
            {
                screen.WriteLine($"{name}: {value?.ToJsonString() ?? "null"}");
            }
        }
    }

    private static string Line(JsonObject gateway)
    {
        var addresses = string.Join(", ", (gateway["publicAddresses"] as JsonArray ?? []).Select(it => $"{it}"));
        return $"{gateway["name"]}: {addresses}"
            + (gateway["asn"] is { } asn ? $"; AS {asn}" : "")
            + (gateway["bgpAddresses"] is { } bgp ? $"; BGP {$"{bgp}".Replace(",", ", ", StringComparison.Ordinal)}" : "");
    }
}
