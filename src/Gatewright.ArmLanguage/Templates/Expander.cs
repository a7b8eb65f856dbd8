namespace Gatewright.ArmLanguage;

/// <summary>Expands a template: parameters and variables, resources with their loops, nested deployments, outputs.</summary>
internal sealed class Expander
{
    private readonly ImmutableArray<ExpandedResource>.Builder resources = ImmutableArray.CreateBuilder<ExpandedResource>();
    private readonly ImmutableArray<ExpandedResource>.Builder existing = ImmutableArray.CreateBuilder<ExpandedResource>();

    private readonly ImmutableArray<ExpandedDeployment>.Builder nestedDeployments = ImmutableArray.CreateBuilder<ExpandedDeployment>();

    private readonly Dictionary<ResourceInstance, ExpandedResource> expanded = [];
    private readonly Dictionary<ResourceInstance, ExpandedDeployment> expandedDeployments = [];

    private Expander()
    {
    }

    public static Expansion Expand(ArmValue root, ExpansionOptions options)
    {
        var problems = new ProblemList(options.Limits);
        foreach (var problem in options.Parameters?.Problems ?? [])
            problems.Add(problem);
        if (root is not ArmObject template)
        {
            problems.Add("template-invalid", $"a template is an object, not of type '{root.Kind}'; use one with '$schema' and 'resources'", root.Place);
            return Expansion.Failed(problems.ToImmutable());
        }

        var evaluator = new Evaluator(new Budget(options.Limits), problems, options);
        var scope = options.Scope.For((template["$schema"] as ArmString)?.Value);
        var given = options.Parameters?.Values ?? ArmObject.Empty;
        var deployment = new Deployment(evaluator, template, scope, options.DeploymentName, parent: null, around: null, given)
        {
            AllowsMissingParameters = options.AllowsMissingParameters, OpenParameters = options.OpenParameters,
        };
        try
        {
            return Expand(deployment);
        }
        catch (Failure failure)
        {
            problems.Add(failure, template.Place);
            return Expansion.Failed(problems.ToImmutable());
        }
    }

    private static Expansion Expand(Deployment deployment)
    {
        var expander = new Expander();
        deployment.Prepare();
        expander.Evaluate(deployment);
        var outermost = new ExpandedDeployment(deployment, resource: null, parent: null);
        expander.List(deployment, outermost);
        foreach (var (instance, resource) in expander.expanded)
        {
            resource.DependsOnUnknown = instance.DependsOnUnknown;
            (resource.DependsOn, resource.DependsOnDeployments) = expander.DependenciesOf(instance);
        }

        foreach (var (instance, nested) in expander.expandedDeployments)
            (nested.DependsOn, nested.DependsOnDeployments) = expander.DependenciesOf(instance);

        return new(expander.resources.ToImmutable(), expander.existing.ToImmutable(), deployment.Outputs.Values, deployment.Problems.ToImmutable())
        {
            Deployment = outermost, NestedDeployments = expander.nestedDeployments.ToImmutable(),
        };
    }

    /// <summary>Evaluates the bodies of a template and of those nested in it, which also finds out what waits for what.</summary>
    private void Evaluate(Deployment deployment)
    {
        var (isKnown, problems) = (true, deployment.Problems.Count);
        foreach (var resource in deployment.Resources.All.Where(resource => !resource.IsLeftOut))
        {
            isKnown &= resource.Id.IsKnown & resource.ApiVersion.IsKnown;
            ResourceBodies.Connect(resource);
            if (resource.Nested is { } nested)
                Evaluate(nested);
            else if (!NestedDeployments.Is(resource.Type))
                isKnown &= resource.Body!.IsKnown;
        }

        isKnown &= deployment.Outputs.Values.IsKnown;
        if (isKnown || !deployment.IsOuterScope || deployment.Problems.Count > problems)
            return;
        deployment.IsShortCircuited = true;
        deployment.Problems.Warn(
            "nested-deployment-short-circuited",
            $"what-if and snapshots leave out the nested deployment '{deployment.Name}'; set its scope to inner",
            deployment.Template.Place);
    }

    private (ImmutableArray<ExpandedResource> Resources, ImmutableArray<ExpandedDeployment> Deployments) DependenciesOf(ResourceInstance instance) => (
        [.. instance.Dependencies.Select(it => expanded.GetValueOrDefault(it)).OfType<ExpandedResource>()],
        [.. instance.Dependencies.Select(it => expandedDeployments.GetValueOrDefault(it)).OfType<ExpandedDeployment>()]);

    private void List(Deployment deployment, ExpandedDeployment listed)
    {
        foreach (var resource in ResourceOrder.Sort(deployment.Resources.All).Where(resource => !resource.IsLeftOut))
        {
            if (resource.Nested is { } nested)
            {
                var within = expandedDeployments[resource] = new(nested, resource, listed);
                nestedDeployments.Add(within);
                List(nested, within);
            }
            else if (!NestedDeployments.Is(resource.Type))
                (resource.IsExisting ? existing : resources).Add(expanded[resource] = new(resource, resource.Body!, listed));
        }
    }
}
