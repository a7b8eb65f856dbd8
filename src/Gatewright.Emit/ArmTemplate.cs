using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
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
    /// <summary>Names and expressions go through as they are: a template is a file, not a web page.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Chunks json;

    private ArmTemplate(Chunks json, string parametersJson, ImmutableArray<EmissionProblem> problems) =>
        (this.json, ParametersJson, Problems) = (json, parametersJson, problems);

    /// <summary>The template, <c>main.json</c>. Not to be deployed while there are problems.</summary>
    public string Json => field ??= json.ToString();

    /// <summary>The parameters file, <c>main.parameters.json</c>: every parameter without a default, its value null until it is filled in.</summary>
    public string ParametersJson { get; }

    /// <summary>What stands in the way of a deployment: a place that isn't known, or a limit of ARM. None for most topologies.</summary>
    public ImmutableArray<EmissionProblem> Problems { get; }

    /// <summary>Lowers and prints a topology. The same topology gives the same bytes.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ArmTemplate Of(Topology topology)
    {
        var estate = TopologyLowering.Lower(topology);
        var plan = DeploymentPlanning.Plan(estate);
        var json = Printed(writer => new TemplateWriter(writer, estate, plan).Write());
        var parameters = Printed(writer => new TemplateWriter(writer, estate, plan).WriteParameters());
        return new(json, parameters.ToString(), [.. estate.Problems, .. LimitProblems.Of(estate, plan, json.Count)]);
    }

    /// <summary>Writes the template as UTF-8, without first making one text of it.</summary>
    /// <param name="stream">A file or standard output.</param>
    public void WriteTo(Stream stream) => json.CopyTo(stream);

    private static Chunks Printed(Action<Utf8JsonWriter> write)
    {
        var chunks = new Chunks();
        using var writer = new Utf8JsonWriter(chunks, Options);
        write(writer);
        writer.Flush();
        chunks.Write("\n"u8);
        return chunks;
    }
}
