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
        return Reply.Ok(new JsonObject
        {
            ["id"] = id.Text, ["type"] = StackRoutes.Type, ["name"] = id.Name,
            ["properties"] = new JsonObject
            {
                ["actionOnUnmanage"] = jobs[0].Info["actionOnUnmanage"]?.DeepClone(), ["denySettings"] = jobs[0].Info["denySettings"]?.DeepClone(),
                ["deploymentScope"] = jobs[0].Info["deploymentScope"]?.DeepClone(), ["parameters"] = jobs[1].Info["parameters"]?.DeepClone(),
                ["correlationId"] = jobs[0].Correlation,
                ["validatedResources"] = new JsonArray([.. StackPlanner.Managed(jobs[0]).Select(it => new JsonObject { ["id"] = it })]),
            },
        });
    }
}
