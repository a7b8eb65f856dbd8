using System.Text.Json.Nodes;
using Gatewright.Deploy;
using Gatewright.Reports;

namespace Gatewright.Deployments;

/// <summary>What deployments say of what they made, gathered: lists of one name in several deployments are one list.</summary>
internal static class Outputs
{
    public static JsonObject Of(DeploymentResult result)
    {
        var all = new JsonObject();
        foreach (var (name, output) in result.Deployments.SelectMany(it => it.Outputs ?? []))
        {
            var value = output?["value"]?.DeepClone();
            if (all[name] is JsonArray some && value is JsonArray more)
            {
                foreach (var item in more)
                    some.Add(item?.DeepClone());
            }
            else
            {
                all[name] = value;
            }
        }

        return all;
    }

    public static string Json(JsonObject outputs) => JsonText.Of(json => outputs.WriteTo(json));
}
