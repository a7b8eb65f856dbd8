namespace Gatewright.Arm.Template;

using Gatewright.Model;

/// <summary>How a topology is deployed: one template with what nests in it, or a list of deployments. Emitters print it and decide nothing.</summary>
/// <param name="Topology">What is deployed.</param>
/// <param name="IsSubscriptionScope">Whether it is deployed to a subscription, since it creates resource groups, rather than to a group.</param>
/// <param name="Parameters">What the one template asks for; deployments have their own.</param>
/// <param name="Steps">What the template or the list consists of, in an order in which each step follows those that it waits for.</param>
/// <param name="Gateways">The output of the resources among the steps; deployments have their own.</param>
/// <param name="DependsOn">What a step waits for: no more than needed.</param>
internal sealed record DeploymentPlan(
    Topology Topology,
    bool IsSubscriptionScope,
    IReadOnlyList<TemplateParameter> Parameters,
    IReadOnlyList<IStep> Steps,
    IReadOnlyList<GatewayOutput> Gateways,
    Func<IStep, IEnumerable<IStep>> DependsOn)
{
    private readonly Dictionary<IStep, int> stages = [];

    public IEnumerable<Deployment> Deployments => Steps.OfType<Deployment>();

    /// <summary>From 1: one behind the last stage that is waited for. A plan has no cycle.</summary>
    public int StageOf(IStep step)
    {
        if (!stages.TryGetValue(step, out var stage))
            stages[step] = stage = 1 + DependsOn(step).Select(StageOf).DefaultIfEmpty().Max();
        return stage;
    }

    /// <summary>
    /// Where deployments to subscriptions are kept, which is also where a group stands that is to stand where its deployment does; null where it is left open.
    /// </summary>
    public Value<Region>? Location => IsSubscriptionScope && Topology.DefaultRegion.Value is { } region && region != Region.OfResourceGroup ? region : null;
}
