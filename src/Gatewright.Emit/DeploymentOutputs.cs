using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gatewright.Emit;

/// <summary>The outputs of a deployment about its VPN gateways: public addresses, ASNs and BGP addresses.</summary>
public sealed class DeploymentOutputs
{
    private readonly ILookup<string, Gateway> gateways;

    private DeploymentOutputs(IEnumerable<Gateway> gateways) => this.gateways = gateways.ToLookup(it => it.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Nothing is deployed yet.</summary>
    public static DeploymentOutputs None { get; } = new([]);

    /// <summary>
    /// Reads what <c>outputs --format json</c> prints, or what Azure's tools show of a deployment: an object with <c>vpnGateways</c>.
    /// </summary>
    /// <param name="json">The text of the file.</param>
    /// <exception cref="FormatException">The text is not such an object.</exception>
    public static DeploymentOutputs Parse(string json)
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(json);
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"It is not JSON: {wrong.Message}", wrong);
        }

        // Azure wraps each output in an object with its type.
        var list = (node as JsonObject)?["vpnGateways"] is JsonObject typed ? typed["value"] : (node as JsonObject)?["vpnGateways"];
        return list is JsonArray array
            ? new(array.Select(Read))
            : throw new FormatException("It has no list 'vpnGateways'; write it with: outputs --format json");
    }

    /// <summary>The gateway of a name; null where there is none, or more than one, as in several groups.</summary>
    internal Gateway? Find(string name) => gateways[name].ToArray() is [var only] ? only : null;

    private static Gateway Read(JsonNode? node)
    {
        if (node is not JsonObject it || Text(it["name"]) is not { } name)
            throw new FormatException("An item of 'vpnGateways' has no name");
        var addresses = (it["publicAddresses"] as JsonArray ?? []).Select(Address);
        return new(name, [.. addresses], Number(it["asn"]), [.. Split(Text(it["bgpAddresses"])).Select(Address)]);
    }

    private static string[] Split(string? list) => list?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>What isn't an address must not get into a configuration.</summary>
    private static string Address(JsonNode? node) => Address(Text(node) ?? "");

    private static string Address(string text) => IPAddress.TryParse(text, out var address)
        ? address.ToString()
        : throw new FormatException("An address in 'vpnGateways' is not an IP address");

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static long? Number(JsonNode? node) => node is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;

    internal sealed record Gateway(string Name, ImmutableArray<string> PublicAddresses, long? Asn, ImmutableArray<string> BgpAddresses);
}
