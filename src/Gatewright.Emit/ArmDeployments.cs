using Gatewright.Emit.Deployments;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>
/// A topology as a list of deployments, each within what Azure takes, in an order that Azure takes: for what is too large for one
/// <see cref="ArmTemplate"/>.
/// </summary>
/// <example><code>
/// var deployments = ArmDeployments.Of(topology.Build());
/// foreach (var deployment in deployments.All)
///     File.WriteAllText(deployment.File, deployment.Json);
/// </code></example>
public sealed class ArmDeployments
{
    internal ArmDeployments(string topology, ImmutableArray<ArmDeployment> all, string? location, ImmutableArray<EmissionProblem> problems)
    {
        (All, Problems) = (all, problems);
        Json = Printing.Print(writer => DeploymentIndex.Write(writer, topology, all)).ToString();
        Guide = DeploymentGuide.Of(topology, all, location);
    }

    /// <summary>The deployments, stage by stage: each stands behind all that it waits for.</summary>
    public ImmutableArray<ArmDeployment> All { get; }

    /// <summary>The list for programs, <c>deployments.json</c>: each deployment's place, files and waits.</summary>
    public string Json { get; }

    /// <summary>The list for people, <c>deployments.md</c>: what to fill in, and the command of each deployment.</summary>
    public string Guide { get; }

    /// <summary>What stands in the way: a thing without a group, or a limit of ARM. None for most topologies.</summary>
    public ImmutableArray<EmissionProblem> Problems { get; }

    /// <summary>Lowers and prints a topology. The same topology gives the same bytes.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ArmDeployments Of(Topology topology) => Of(topology, ArmLimits.Azure);

    internal static ArmDeployments Of(Topology topology, ArmLimits limits)
    {
        var estate = TopologyLowering.Lower(topology);
        return new DeploymentList(estate, DeploymentPlanning.List(estate, limits), limits).Emit();
    }
}
