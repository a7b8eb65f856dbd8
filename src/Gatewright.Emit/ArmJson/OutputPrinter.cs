using Gatewright.Arm.Template;

namespace Gatewright.Emit.ArmJson;

/// <summary>Prints the output of a template.</summary>
internal static class OutputPrinter
{
    public static void Print(JsonPrinter json, IReadOnlyList<GatewayOutput> gateways)
    {
        if (gateways.Count == 0)
            return;
        using (json.Object("outputs"))
        using (json.Object(GatewayOutput.Name))
        {
            json.Add("type", "array");
            json.AddArray("value", [.. gateways], static (to, gateway) => gateway.Write(to));
        }
    }

    /// <summary>The outer template gathers what nested deployments tell.</summary>
    public static void Print(JsonPrinter json, DeploymentPlan plan)
    {
        Term[] nested = [.. plan.Deployments.Where(it => it.Gateways.Count > 0)
            .Select(it => Term.Function("reference", it.Name).Member("outputs").Member(GatewayOutput.Name).Member("value"))];
        if (nested.Length == 0)
        {
            Print(json, plan.Gateways);
            return;
        }

        Term[] own = plan.Gateways.Count == 0 ? [] : [Term.Function("createArray", [.. plan.Gateways.Select(it => it.AsTerm())])];
        using (json.Object("outputs"))
        using (json.Object(GatewayOutput.Name))
        {
            json.Add("type", "array");
            json.Add("value", Term.Function("concat", [.. own, .. nested]));
        }
    }
}
