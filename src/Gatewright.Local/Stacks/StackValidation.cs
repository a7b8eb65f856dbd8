using System.Text.Json.Nodes;
using Gatewright.Local.Deployments;
using Gatewright.Local.Engine;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>Does all that comes before a stack, and nothing of it.</summary>
internal static class StackValidation
{
    public static Reply Validate(LocalAzure azure, Request request, ArmId id)
    {
        DeploymentName.Check(id.Name, longest: 90);
        var jobs = StackPlanner.Plan(azure, request, id, azure.State.Jobs.Find(id.Text, JobKind.Stack));
        Preflight.Check(azure, StackPlanner.Deployment(azure, request, id), jobs);
        var (stack, info) = (jobs[0], jobs[0].Info);
        var properties = new JsonObject
        {
            ["actionOnUnmanage"] = info["actionOnUnmanage"]?.DeepClone(), ["denySettings"] = info["denySettings"]?.DeepClone(),
            ["deploymentScope"] = info["deploymentScope"]?.DeepClone(), ["parameters"] = jobs[1].Info["parameters"]?.DeepClone(),
            ["correlationId"] = stack.Correlation,
            ["validatedResources"] = new JsonArray([.. StackPlanner.Managed(stack).Select(it => new JsonObject { ["id"] = it })]),
        };
        if (info["description"] is { } description)
            properties["description"] = description.DeepClone();
        return Reply.Ok(new JsonObject { ["id"] = id.Text, ["type"] = StackRoutes.Type, ["name"] = id.Name, ["properties"] = properties });
    }
}
