using Gatewright.Arm;
using Gatewright.Arm.Lowering;
using Gatewright.Arm.Planning;
using Gatewright.Arm.Template;
using Gatewright.Emit.ArmJson;
using Gatewright.Emit.Bicep;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>
/// A topology as a Bicep program, as a person would write it: <c>main.bicep</c> with its modules and <c>main.bicepparam</c>; or, where one program would
/// exceed Azure's limits, a list of programs in an order that Azure takes.
/// </summary>
/// <example><code>
/// foreach (var file in BicepProgram.Create(topology.Build()).Files)
///     File.WriteAllText(file.Name, file.Text);
/// </code></example>
public sealed class BicepProgram
{
    /// <summary>Bicep writes more about a module than the ARM template says of a nested deployment: its generator, a hash and longer expressions.</summary>
    private const int PerModule = 1_000;

    private static readonly ParametersFile Parameters = new(ListLanguage.EnvironmentOf);

    private BicepProgram(bool isList, IEnumerable<EmittedFile> files, IEnumerable<EmissionProblem> problems) =>
        (IsList, Files, Problems) = (isList, [.. files], [.. problems.Distinct()]);

    /// <summary>
    /// All files: <c>main.bicep</c>, <c>main.bicepparam</c> and a file in <c>modules</c> for each module. Of a list <c>bicep-deployments.json</c> for programs
    /// and <c>bicep-deployments.md</c> for people, then a program for each deployment, with a parameters file where it has parameters.
    /// </summary>
    public ImmutableArray<EmittedFile> Files { get; }

    /// <summary>Whether one program doesn't suffice.</summary>
    public bool IsList { get; }

    /// <summary>
    /// What prevents a deployment: what prevents one of the ARM template, or an ARM expression that Bicep has no words for.
    /// </summary>
    public ImmutableArray<EmissionProblem> Problems { get; }

    /// <summary>Lowers, plans and prints a topology. The same topology gives the same bytes.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static BicepProgram Create(Topology topology) => Create(topology, ArmLimits.Azure);

    /// <summary>
    /// Limits with room for names: the linter counts what exists and is referred to with what is created, and a peering refers to two networks.
    /// </summary>
    internal static ArmLimits Within(ArmLimits limits) => limits with { PartResources = limits.Resources / 3 };

    internal static BicepProgram Create(Topology topology, ArmLimits azure)
    {
        var limits = Within(azure);
        var lowered = TopologyLowering.Lower(topology);
        var planning = new DeploymentPlanning(lowered, limits);
        var plan = planning.One();
        var size = Size(plan, limits);
        return size is null ? List(lowered, planning.List(), limits) : One(lowered, plan, limits, size.Value);
    }

    /// <summary>About how large the template is that Bicep makes of it; null if that is more than Azure takes.</summary>
    private static int? Size(DeploymentPlan plan, ArmLimits limits)
    {
        if (!plan.IsWithin(limits))
            return null;
        var room = limits.Template - (PerModule * plan.Deployments.Count());
        var isTooLarge = false;
        var template = JsonPrinter.Print(json =>
        {
            var printer = new TemplatePrinter(json, plan, room);
            printer.PrintWhole();
            isTooLarge = printer.IsTooLarge;
        });
        return isTooLarge ? null : template.Count;
    }

    private static BicepProgram One(LoweredTopology lowered, DeploymentPlan plan, ArmLimits limits, int size)
    {
        var files = BicepFile.Of(plan);
        var parameters = new EmittedFile("main.bicepparam", Parameters.Print(files[0]));
        return new(
            isList: false,
            [Written(files[0]), parameters, .. files.Skip(1).Select(Written)],
            [.. LimitProblems.Of(lowered, plan, limits, size), .. files.SelectMany(it => it.Problems)]);
    }

    private static BicepProgram List(LoweredTopology lowered, DeploymentPlan plan, ArmLimits limits)
    {
        var planned = PlannedFile.Of(plan, ListLanguage.Bicep);
        BicepFile[] programs = [.. planned.Select(it => BicepFile.Of(it.Template, it.Deployment))];
        planned =
        [
            .. planned.Zip(programs, (file, program) => file with { ParameterNames = [.. program.Parameters.Select(it => it.Symbol)] }),
        ];
        EmittedFile[] lists =
        [
            new(ListLanguage.Bicep.Index, $"{JsonPrinter.Print(json => DeploymentIndex.Print(json, $"{plan.Topology.Name}", planned))}"),
            new(ListLanguage.Bicep.Guide, new DeploymentGuide(plan, planned, ListLanguage.Bicep).Print()),
        ];
        return new(
            isList: true,
            [
                .. lists,
                .. programs.Select(Written),
                .. planned.Zip(programs).Where(it => it.First.Parameters is not null).Select(it =>
                    new EmittedFile(it.First.Parameters!, Parameters.Print(it.Second))),
            ],
            [.. LimitProblems.Of(lowered, plan, limits, int.MaxValue), .. programs.SelectMany(it => it.Problems)]);
    }

    private static EmittedFile Written(BicepFile file) => new(file.Name, file.Text);
}
