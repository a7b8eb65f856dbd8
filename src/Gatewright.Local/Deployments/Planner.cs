using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>Turns an expansion into jobs: one for the deployment and one for each that is nested in it, with a step for each resource.</summary>
internal sealed class Planner
{
    private readonly LocalAzure azure;
    private readonly DeploymentRequest request;
    private readonly string correlation;
    private readonly List<Job> jobs = [];
    private readonly Dictionary<ExpandedDeployment, Job> jobOf = [];
    private readonly Dictionary<object, int> numberOf = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<ExpandedDeployment, ExpandedResource> resources;
    private readonly ILookup<ExpandedDeployment?, ExpandedDeployment> nested;

    private Planner(LocalAzure azure, DeploymentRequest request, Expansion expansion, string correlation)
    {
        (this.azure, this.request, this.correlation) = (azure, request, correlation);
        resources = expansion.Resources.ToLookup(resource => resource.Deployment);
        nested = expansion.NestedDeployments.ToLookup(deployment => deployment.Parent);
    }

    /// <summary>The jobs, the outermost first: the one whose first step runs the deployment, if there is one.</summary>
    public static IReadOnlyList<Job> Plan(LocalAzure azure, DeploymentRequest request, Expansion expansion, string correlation, Job? around = null)
    {
        var planner = new Planner(azure, request, expansion, correlation);
        if (around is not null)
            planner.jobs.Add(around);
        planner.Add(expansion.Deployment!, around, around is null ? null : 0);
        if (request.Mode is "Complete")
            planner.AddDeletions(planner.jobs[0]);
        return planner.jobs;
    }

    /// <summary>The mode Complete deletes what the template doesn't have, after all else.</summary>
    private void AddDeletions(Job job)
    {
        var written = jobs.SelectMany(it => it.Steps).Select(step => step.Id?.ToLowerInvariant()).OfType<string>().ToHashSet();
        var others = azure.State.Resources.List(request.Id.Scope)
            .Where(it => it.Id.Scope.Equals(request.Id.Scope, StringComparison.OrdinalIgnoreCase) && !written.Contains(it.Id.Key));
        job.Steps.AddRange(DeletionOrder.Steps([.. others], job.Steps.Count, [.. Enumerable.Range(0, job.Steps.Count)]));
    }

    private void Add(ExpandedDeployment deployment, Job? parent, int? parentStep)
    {
        var number = azure.State.Jobs.NextNumber() + jobs.Count;
        var job = new Job
        {
            Number = number, Root = jobs is [var first, ..] ? first.Number : number, Parent = parent?.Number, ParentStep = parentStep,
            Kind = JobKind.Deployment,
            Target = deployment.Id is ArmString id ? id.Value : request.Id.Text, IsFound = parent is null, Scope = ScopeJson.Of(deployment.Scope),
            Created = azure.Now, Correlation = correlation, Info = DeploymentInfo.Of(
                request, deployment, deployment.Parent is null, DeploymentInfo.Providers(deployment, resources[deployment], nested[deployment].Any()),
                    Dependencies(deployment)),
            Template = TemplateText(deployment), Outputs = DeploymentInfo.Outputs(deployment.Outputs),
        };
        jobs.Add(jobOf[deployment] = job);
        foreach (var resource in resources[deployment])
            numberOf[resource] = Append(job, resource);
        foreach (var inner in nested[deployment])
            numberOf[inner] = Append(job, inner);
        Connect(job, deployment);
        foreach (var inner in nested[deployment])
        {
            job.Steps[numberOf[inner]].Child = azure.State.Jobs.NextNumber() + jobs.Count;
            Add(inner, job, numberOf[inner]);
        }
    }

    private int Append(Job job, ExpandedResource resource)
    {
        var isOpen = !resource.Body.IsKnown || resource.Condition is not null || !resource.Id.IsKnown;
        var isGroup = resource.Type.Equals("Microsoft.Resources/resourceGroups", StringComparison.OrdinalIgnoreCase);
        job.Steps.Add(new()
        {
            Number = job.Steps.Count, Action = isGroup ? StepAction.PutGroup : StepAction.Put, Id = (resource.Id as ArmString)?.Value,
            ApiVersion = (resource.ApiVersion as ArmString)?.Value ?? "", Symbol = resource.SymbolicName, IsOpen = isOpen,
            Plan = isOpen ? Open(resource.Id, resource.Condition, Concealed(resource, ArmJson.Parse(resource.Body.ToJson())))
                : Concealed(resource, (JsonObject)ArmJson.ToNode(resource.Body)!),
        });
        return job.Steps.Count - 1;
    }

    private static int Append(Job job, ExpandedDeployment inner)
    {
        job.Steps.Add(new()
        {
            Number = job.Steps.Count, Action = StepAction.Deploy, Id = (inner.Id as ArmString)?.Value, ApiVersion = (inner.ApiVersion as ArmString)?.Value
                ?? "",
            Symbol = inner.SymbolicName, IsOpen = inner.Condition is not null, Plan = inner.Condition is null ? null : Open(inner.Id!, inner.Condition, "{}"),
        });
        return job.Steps.Count - 1;
    }

    private void Connect(Job job, ExpandedDeployment deployment)
    {
        foreach (var resource in resources[deployment])
            job.Steps[numberOf[resource]].Waits = Numbers(resource.DependsOn, resource.DependsOnDeployments);
        foreach (var inner in nested[deployment])
            job.Steps[numberOf[inner]].Waits = Numbers(inner.DependsOn, inner.DependsOnDeployments);
    }

    private ImmutableArray<int> Numbers(IEnumerable<ExpandedResource> others, IEnumerable<ExpandedDeployment> deployments) =>
        [.. others.Concat<object>(deployments).Where(numberOf.ContainsKey).Select(other => numberOf[other]).Distinct()];

    private static string Open(ArmValue id, ArmValue? condition, string body) =>
        $$"""{"id":{{id.ToJson()}},"condition":{{condition?.ToJson() ?? "true"}},"body":{{body}}}""";

    private string Concealed(ExpandedResource resource, JsonObject body)
    {
        BodySecrets.Conceal(body, ResourceTypes.Find(resource.Type), azure.State.Secrets);
        return ArmJson.ToText(body);
    }

    private JsonArray Dependencies(ExpandedDeployment deployment)
    {
        var all = new JsonArray();
        foreach (var resource in resources[deployment].Where(resource => resource.DependsOn.Length + resource.DependsOnDeployments.Length > 0))
            all.Add((JsonNode)DeploymentInfo.Dependency(resource.Id, resource.DependsOn.Select(it => it.Id)
                .Concat(resource.DependsOnDeployments.Select(it => it.Id!))));
        foreach (var inner in nested[deployment].Where(inner => inner.DependsOn.Length + inner.DependsOnDeployments.Length > 0))
            all.Add((JsonNode)DeploymentInfo.Dependency(inner.Id!, inner.DependsOn.Select(it => it.Id)
                .Concat(inner.DependsOnDeployments.Select(it => it.Id!))));
        return all;
    }

    private string TemplateText(ExpandedDeployment deployment) => TemplateSecrets.Conceal(deployment.Template, azure.State.Secrets);
}
