using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Arm.Planning;
using Gatewright.Emit;
using Gatewright.Import;
using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Sizing;

/// <summary>
/// Tries SKUs in the template of a topology and asks the rule book about each, so whatever Azure refuses is a reason against it, whether or not a table here
/// knows of it.
/// </summary>
internal sealed class SkuTrial
{
    private const string Type = "Microsoft.Network/virtualNetworkGateways";

    /// <summary>Nothing is deployed, so one template holds what would need a list.</summary>
    private static readonly ArmLimits Unlimited = new()
    {
        Resources = int.MaxValue, Parameters = int.MaxValue, Template = int.MaxValue, Resource = int.MaxValue, Part = int.MaxValue,
    };

    private readonly string template;
    private readonly HashSet<string> known;

    public SkuTrial(Topology topology)
    {
        template = ArmTemplate.Create(topology, Unlimited).Deployments[0].Template.Render();
        known = [.. Findings(template).Select(Told)];
    }

    /// <summary>What the rule book has against a gateway with another SKU; null where the template doesn't show which gateway it is.</summary>
    /// <param name="gateway">A gateway that the topology creates.</param>
    /// <param name="sku">The SKU.</param>
    public IEnumerable<Finding>? Try(GatewayElement gateway, SkuFigures sku)
    {
        var whole = JsonNode.Parse(template)!;
        if (Gateways(whole).Where(it => $"{it["name"]}" == $"{gateway.Name}").ToArray() is not [var one])
            return null;
        var properties = one["properties"]!.AsObject();
        properties["sku"] = new JsonObject { ["name"] = sku.Sku, ["tier"] = sku.Sku };
        // The units are of ErGwScale alone, and a generation that the program didn't choose follows the SKU.
        properties.Remove("autoScaleConfiguration");
        if (sku.Units is { } units)
            properties["autoScaleConfiguration"] = new JsonObject { ["bounds"] = new JsonObject { ["min"] = units.Fewest, ["max"] = units.Most } };
        if (!gateway.Generation.IsSet)
            properties.Remove("vpnGatewayGeneration");
        return Findings(whole.ToJsonString()).Where(it => !known.Contains(Told(it)));
    }

    private static ImmutableArray<Finding> Findings(string json) => RuleBook.Check(ArmImport.Read(Encoding.UTF8.GetBytes(json)).Topology);

    private static string Told(Finding finding) => $"{finding.Rule.Id} {finding.Path}";

    private static IEnumerable<JsonObject> Gateways(JsonNode? node) => node switch
    {
        JsonObject one when $"{one["type"]}" == Type => [one],
        JsonObject other => other.SelectMany(it => Gateways(it.Value)),
        JsonArray list => list.SelectMany(Gateways),
        _ => [],
    };
}
