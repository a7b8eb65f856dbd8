using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Prints each deployment of a plan as a template of its own and puts them into stages.</summary>
internal sealed class DeploymentList(Estate estate, DeploymentPlan plan, ArmLimits limits)
{
    private readonly TemplateParameters parameters = new(estate.Topology, plan.IsForSubscription);
    private readonly Dictionary<IStep, int> stages = [];

    public ArmDeployments Emit()
    {
        Deployment[] ordered = [.. plan.Nested.OrderBy(StageOf)];
        var width = Math.Max(3, FormattableString.Invariant($"{ordered.Length}").Length);
        ArmDeployment[] all = [.. ordered.Select((deployment, index) => Printed(deployment, FormattableString.Invariant($"{index + 1}").PadLeft(width, '0')))];
        var problems = LimitProblems.Of(estate, plan, limits, int.MaxValue);
        return new($"{estate.Topology.Name}", [.. all], Location, [.. problems]);
    }

    /// <summary>Where the deployments of subscriptions are kept, which is also where a group stands that is to stand where its deployment does.</summary>
    private string? Location => plan.IsForSubscription && estate.Topology.DefaultRegion.Value is { } region && region != Region.OfResourceGroup ? ArmTerm.Of(region).AsJson : null;

    private ArmDeployment Printed(Deployment deployment, string number)
    {
        var declared = parameters.DeclaredBy(deployment);
        return new(Printing.Print(writer => new TemplateWriter(writer, estate, plan).Write(deployment, declared)))
        {
            Name = deployment.Name.Text,
            Stage = StageOf(deployment),
            IsForSubscription = deployment.IsForSubscription,
            Subscription = deployment.Scope.Subscription?.AsJson,
            ResourceGroup = deployment.Scope.Group?.AsJson,
            Location = deployment.IsForSubscription ? Location : null,
            WaitsFor = [.. plan.Waits(deployment).Select(it => it.Dependency.Text)],
            Parameters = [.. declared.Select(it => it.Name)],
            File = $"{number}-{deployment.Name.Text}.json",
            ParametersJson = declared.Any(it => it.Default is null)
                ? Printing.Print(writer => new TemplateWriter(writer, estate, plan).WriteParameters(declared)).ToString()
                : null,
        };
    }

    /// <summary>One behind the last stage that is waited for. A plan has no cycle.</summary>
    private int StageOf(IStep step)
    {
        if (!stages.TryGetValue(step, out var stage))
            stages[step] = stage = 1 + plan.Waits(step).Select(StageOf).DefaultIfEmpty().Max();
        return stage;
    }
}
