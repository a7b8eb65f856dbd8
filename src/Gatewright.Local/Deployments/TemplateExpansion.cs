using System.Net;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Engine;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Expands what was sent, with digests in place of secrets.</summary>
internal static class TemplateExpansion
{
    // https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
    private const int MostResources = 800;

    private static readonly ArmLimits Limits = new() { MaxResources = 200_000 };

    public static Expansion Of(LocalAzure azure, DeploymentRequest request)
    {
        var expansion = ArmTemplate.Parse(request.Template, Limits).Expand(new()
        {
            Scope = request.ScopeOf(azure), DeploymentName = request.Id.Name, Parameters = ArmParameters.Parse(request.Parameters, Limits), Limits = Limits,
            Conceal = azure.State.Secrets.Conceal,
            Runtime = call => azure.Values.Answer(call, azure.Now, _ => { }, isRunning: false),
        });
        if (!expansion.Succeeded || expansion.Deployment is null)
            throw new ArmException(Error(expansion));
        var most = expansion.Resources.GroupBy(resource => resource.Deployment).Select(resources => resources.Count()).DefaultIfEmpty().Max();
        if (most > MostResources)
        {
            throw new ArmException(HttpStatusCode.BadRequest, "InvalidTemplate",
                $"Deployment template validation failed: 'The number of template resources limit exceeded. Limit: '{MostResources}' and actual: '{most}'.'.");
        }

        return expansion;
    }

    private static ArmError Error(Expansion expansion)
    {
        var problem = expansion.Problems.FirstOrDefault(problem => problem.Severity is ArmSeverity.Error);
        return new(HttpStatusCode.BadRequest, "InvalidTemplate",
            $"Deployment template validation failed: '{problem?.Message ?? "the template can't be read"}'.")
        {
            AdditionalInfo = new JsonArray(new JsonObject
            {
                ["type"] = "TemplateViolation",
                ["info"] = new JsonObject
                {
                    ["lineNumber"] = problem?.Place?.Line ?? 0, ["linePosition"] = problem?.Place?.Column ?? 0, ["path"] = problem?.Place?.Path ?? "",
                },
            }),
        };
    }
}
