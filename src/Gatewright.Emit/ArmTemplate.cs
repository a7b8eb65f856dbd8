using Gatewright.Arm;
using Gatewright.Arm.Lowering;
using Gatewright.Arm.Planning;
using Gatewright.Arm.Template;
using Gatewright.Emit.ArmJson;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>
/// The ARM template of a topology with its parameters file; or, where one template would exceed Azure's limits, a list of deployments, each
/// within them, in an order that Azure takes.
/// </summary>
/// <example><code>
/// var template = ArmTemplate.Create(topology.Build());
/// foreach (var file in template.Files)
///     File.WriteAllText(file.Name, file.Render());
/// </code></example>
public sealed class ArmTemplate
{
    private ArmTemplate(ImmutableArray<ArmDeployment> deployments, ImmutableArray<ArmFile> lists, IEnumerable<EmissionProblem> problems)
    {
        (Deployments, Problems) = (deployments, [.. problems]);
        Files = [.. lists, .. deployments.Select(it => it.Template), .. deployments.Select(it => it.ParametersFile).OfType<ArmFile>()];
    }

    /// <summary>One deployment, or those of a list, stage by stage: each stands behind all that it waits for.</summary>
    public ImmutableArray<ArmDeployment> Deployments { get; }

    /// <summary>
    /// All files: <c>main.json</c> and <c>main.parameters.json</c>. Of a list <c>deployments.json</c> for programs and <c>deployments.md</c> for people, then
    /// templates and parameters files.
    /// </summary>
    public ImmutableArray<ArmFile> Files { get; }

    /// <summary>Whether one template doesn't suffice. The deployments of a list have names, stages and an order.</summary>
    public bool IsList => Files[0].Name != Main;

    /// <summary>
    /// What prevents a deployment: a thing without a group, or a limit of ARM. None for most topologies. What has problems isn't to be deployed.
    /// </summary>
    public ImmutableArray<EmissionProblem> Problems { get; }

    private const string Main = "main.json";

    /// <summary>Lowers, plans and prints a topology. The same topology gives the same bytes.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ArmTemplate Create(Topology topology) => Create(topology, ArmLimits.Azure);

    internal static ArmTemplate Create(Topology topology, ArmLimits limits)
    {
        var lowered = TopologyLowering.Lower(topology);
        var planning = new DeploymentPlanning(lowered, limits);
        return One(lowered, planning.One(), limits) ?? List(lowered, planning.List(), limits);
    }

    /// <summary>Null if one template would take too much.</summary>
    private static ArmTemplate? One(LoweredTopology lowered, DeploymentPlan plan, ArmLimits limits)
    {
        if (!plan.IsWithin(limits))
            return null;
        var isTooLarge = false;
        var template = JsonPrinter.Print(json =>
        {
            var printer = new TemplatePrinter(json, plan, limits.Template);
            printer.PrintWhole();
            isTooLarge = printer.IsTooLarge;
        });
        if (isTooLarge)
            return null;
        var deployment = new ArmDeployment(new(Main, template))
        {
            IsSubscriptionScope = plan.IsSubscriptionScope,
            Location = plan.Location,
            Parameters = [.. plan.Parameters.Select(it => it.Name)],
            Asked = [.. plan.Parameters.Where(it => it.Default is null).Select(it => it.Name)],
            ParametersFile = Parameters("main.parameters.json", plan.Parameters),
        };
        return new([deployment], [], LimitProblems.Of(lowered, plan, limits, template.Count));
    }

    private static ArmTemplate List(LoweredTopology lowered, DeploymentPlan plan, ArmLimits limits)
    {
        var planned = PlannedFile.Of(plan, ListLanguage.Arm);
        ArmFile[] lists =
        [
            new(ListLanguage.Arm.Index, JsonPrinter.Print(json => DeploymentIndex.Print(json, $"{plan.Topology.Name}", planned))),
            new(ListLanguage.Arm.Guide, new DeploymentGuide(plan, planned, ListLanguage.Arm).Print()),
        ];
        return new([.. planned.Select(it => Printed(plan, it))], [.. lists], LimitProblems.Of(lowered, plan, limits, int.MaxValue));
    }

    private static ArmDeployment Printed(DeploymentPlan plan, PlannedFile file) => new(Template(plan, file))
    {
        Name = file.Name,
        Stage = file.Stage,
        IsSubscriptionScope = file.Deployment.IsSubscriptionScope,
        Subscription = file.Deployment.Scope.Subscription?.AsValue<Guid>(),
        ResourceGroup = file.Deployment.Scope.Group?.AsValue<Name>(),
        Location = file.Location,
        DependsOn = file.DependsOn,
        Parameters = [.. file.Deployment.Parameters.Select(it => it.Name)],
        ParametersFile = file.Parameters is { } name ? Parameters(name, file.Deployment.Parameters) : null,
    };

    private static ArmFile Template(DeploymentPlan plan, PlannedFile file) =>
        new(file.Template, JsonPrinter.Print(json => new TemplatePrinter(json, plan).Print(file.Deployment)));

    private static ArmFile Parameters(string name, IReadOnlyList<TemplateParameter> parameters) =>
        new(name, JsonPrinter.Print(json => ParametersPrinter.PrintFile(json, parameters)));
}
