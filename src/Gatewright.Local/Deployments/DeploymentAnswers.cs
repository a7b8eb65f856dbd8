using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Deployments as answers show them, in the order of Azure's properties.</summary>
internal static class DeploymentAnswers
{
    public static JsonObject Of(LocalAzure azure, Job job, IReadOnlyList<Step> steps, string? state = null)
    {
        var id = ArmId.Parse(job.Target)!;
        var answer = new JsonObject { ["id"] = id.Text, ["name"] = id.Name, ["type"] = "Microsoft.Resources/deployments" };
        foreach (var name in new[] { "location", "tags" })
        {
            if (job.Info[name] is { } value)
                answer[name] = value.DeepClone();
        }

        var properties = new JsonObject
        {
            ["templateHash"] = job.Info["templateHash"]?.DeepClone(), ["parameters"] = job.Info["parameters"]?.DeepClone(),
            ["mode"] = job.Info["mode"]?.DeepClone(),
            ["provisioningState"] = state ?? job.State, ["timestamp"] = Time(job.Ended ?? azure.Now),
            ["duration"] = Duration(job.Created, job.Ended ?? azure.Now),
            ["correlationId"] = job.Correlation, ["providers"] = job.Info["providers"]?.DeepClone(), ["dependencies"] = job.Info["dependencies"]?.DeepClone(),
        };
        if (job.State is ProvisioningStates.Succeeded && state is null)
        {
            properties["outputs"] = job.Outputs?.DeepClone() ?? new JsonObject();
            properties["outputResources"] = new JsonArray([.. Deployed(azure, steps).Select(it => new JsonObject { ["id"] = it })]);
        }

        if (job.Error is not null && state is null)
            properties["error"] = job.Error.DeepClone();
        answer["properties"] = properties;
        return answer;
    }

    public static string Time(long ticks) => new DateTime(ticks, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    public static string Duration(long from, long to) => XmlConvert.ToString(new TimeSpan(Math.Max(0, to - from)));

    private static IEnumerable<string> Deployed(LocalAzure azure, IReadOnlyList<Step> steps) =>
        steps.Where(step => step.State is StepState.Succeeded).SelectMany(step => step switch
        {
            { Child: { } child } => Deployed(azure, azure.Scheduler.Find(child)?.Steps ?? azure.State.Jobs.StepsOf(child)),
            { Action: StepAction.Put or StepAction.PutGroup, Id: { } id } => [id],
            _ => [],
        });
}
