using Gatewright.Arm;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>One of the forms in which a topology can be written.</summary>
/// <param name="Name">What follows <c>emit</c> on the command line.</param>
/// <param name="Description">What it writes, in one sentence.</param>
/// <param name="IsDeployed">Whether what it writes goes to Azure or to devices, so that a topology with errors must not get that far.</param>
/// <param name="Write">Makes the files; the first is the one that is shown where there is no folder.</param>
internal sealed record Emitter(string Name, string Description, bool IsDeployed, Func<Topology, ImmutableArray<EmittedFile>> Write)
{
    /// <summary>What prevents this form of a topology, beside what prevents its ARM template.</summary>
    public Func<Topology, ImmutableArray<EmissionProblem>> Problems { get; init; } = static _ => [];
}
