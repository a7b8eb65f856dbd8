using Gatewright.Emit.Deployments;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>The ARM template of a topology with its parameters file.</summary>
/// <example><code>
/// var template = ArmTemplate.Of(topology.Build());
/// File.WriteAllText("main.json", template.Json);
/// </code></example>
public sealed class ArmTemplate
{
    private readonly Chunks json;

    private ArmTemplate(Chunks json, string parametersJson, EmissionProblem[] lasting, EmissionProblem[] ofSize)
    {
        (this.json, ParametersJson) = (json, parametersJson);
        Problems = [.. lasting, .. ofSize];
        IsTooLarge = ofSize.Length > 0 && lasting.Length == 0;
    }

    /// <summary>The template, <c>main.json</c>. Not to be deployed while there are problems.</summary>
    public string Json => field ??= json.ToString();

    /// <summary>The parameters file, <c>main.parameters.json</c>: every parameter without a default, its value null until it is filled in.</summary>
    public string ParametersJson { get; }

    /// <summary>What stands in the way of a deployment: a thing without a group, or a limit of ARM. None for most topologies.</summary>
    public ImmutableArray<EmissionProblem> Problems { get; }

    /// <summary>Whether the topology is too large for one template and all else is well: <see cref="ArmDeployments"/> emits it.</summary>
    public bool IsTooLarge { get; }

    /// <summary>Lowers and prints a topology. The same topology gives the same bytes.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ArmTemplate Of(Topology topology) => Of(topology, ArmLimits.Azure);

    /// <summary>Writes the template as UTF-8, without first making one text of it.</summary>
    /// <param name="stream">A file or standard output.</param>
    public void WriteTo(Stream stream) => json.CopyTo(stream);

    internal static ArmTemplate Of(Topology topology, ArmLimits limits)
    {
        var estate = TopologyLowering.Lower(topology);
        var plan = DeploymentPlanning.Plan(estate, limits);
        var json = Printing.Print(writer => new TemplateWriter(writer, estate, plan).Write());
        var parameters = Printing.Print(writer => new TemplateWriter(writer, estate, plan).WriteParameters());
        var bytes = json.Count <= limits.Template ? json.Count : json.CompactCount(limits.Template);
        return new(
            json,
            parameters.ToString(),
            [.. LimitProblems.Of(estate, plan, limits, json.Count)],
            [.. LimitProblems.OfOneTemplate(estate, plan, limits, bytes)]);
    }
}
