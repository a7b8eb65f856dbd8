using Gatewright.Arm.Template;

namespace Gatewright.Emit.ArmJson;

/// <summary>A deployment of a list with the names of its files.</summary>
/// <param name="Deployment">What is deployed.</param>
/// <param name="Stage">From 1; a deployment waits for earlier stages only.</param>
/// <param name="DependsOn">The names of the deployments that must be finished before.</param>
/// <param name="Template">The template's file.</param>
/// <param name="Location">Where a subscription's deployment is kept; null for a group, and where the program leaves it open.</param>
/// <param name="Language">What the files are written in.</param>
internal sealed record PlannedFile(
    Deployment Deployment, int Stage, ImmutableArray<string> DependsOn, string Template, Value<Region>? Location, ListLanguage Language)
{
    public string Name => NameOf(Deployment);

    /// <summary>The template's parameters, by the names that they have in its language.</summary>
    public ImmutableArray<string> ParameterNames { get; init; } = [.. Deployment.Parameters.Select(it => it.Name)];

    /// <summary>The parameters file; null where nothing has to be filled in.</summary>
    public string? Parameters => Deployment.Parameters.Any(it => it.Default is null) ? Path.ChangeExtension(Template, Language.Parameters) : null;

    /// <summary>The deployments of a plan, stage by stage.</summary>
    public static ImmutableArray<PlannedFile> Of(DeploymentPlan plan, ListLanguage language)
    {
        Deployment[] ordered = [.. plan.Deployments.OrderBy(plan.StageOf)];
        var width = Math.Max(3, FormattableString.Invariant($"{ordered.Length}").Length);
        return [.. ordered.Select((deployment, index) => new PlannedFile(
            deployment,
            plan.StageOf(deployment),
            [.. plan.DependsOn(deployment).Select(it => NameOf((Deployment)it))],
            $"{FormattableString.Invariant($"{index + 1}").PadLeft(width, '0')}-{NameOf(deployment)}{language.Template}",
            deployment.IsSubscriptionScope ? plan.Location : null,
            language))];
    }

    /// <summary>Names of a list are literal.</summary>
    private static string NameOf(Deployment deployment) => ((Term.Literal)deployment.Name).Text;
}
