using System.Buffers;
using System.Text;
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

    /// <summary>What a resource takes on average, generously: a buffer that needn't grow.</summary>
    private const int UsualBytes = 1024;

    private ArmTemplate(string json, string parametersJson, ImmutableArray<EmissionProblem> problems) =>
        (Json, ParametersJson, Problems) = (json, parametersJson, problems);

    /// <summary>The template, <c>main.json</c>. Not to be deployed while there are problems.</summary>
    public string Json { get; }

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
        var buffer = new ArrayBufferWriter<byte>(4096 + (estate.Resources.Count * UsualBytes));
        var json = Printed(buffer, writer => new TemplateWriter(writer, estate, plan).Write());
        var parameters = Printed(new(), writer => new TemplateWriter(writer, estate, plan).WriteParameters());
        return new(json, parameters, [.. estate.Problems, .. LimitProblems.Of(estate, plan, buffer.WrittenCount)]);
    }

    private static string Printed(ArrayBufferWriter<byte> buffer, Action<Utf8JsonWriter> write)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        write(writer);
        writer.Flush();
        buffer.Write("\n"u8);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
