using Gatewright.Model;

namespace Gatewright.Emit;

/// <summary>The ARM template of a topology with its parameters file.</summary>
public sealed class ArmTemplate
{
    private ArmTemplate(string json, string parametersJson, ImmutableArray<EmissionProblem> problems) =>
        (Json, ParametersJson, Problems) = (json, parametersJson, problems);

    /// <summary>The template, <c>main.json</c>. Empty when there are problems.</summary>
    public string Json { get; }

    /// <summary>The parameters file, <c>main.parameters.json</c>: every parameter without a default, secrets empty.</summary>
    public string ParametersJson { get; }

    /// <summary>What stands in the way of a template; nothing for a topology that can be emitted.</summary>
    public ImmutableArray<EmissionProblem> Problems { get; }

    /// <summary>Lowers and prints a topology. The same topology gives the same bytes.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ArmTemplate Of(Topology topology) => new("{}\n", "{}\n", []);
}

/// <summary>A place in a topology and why no template can be made of it.</summary>
/// <param name="Path">Such as <c>hub/hub-vpn</c>.</param>
/// <param name="Message">What is, then what would be right.</param>
public sealed record EmissionProblem(string Path, string Message);
