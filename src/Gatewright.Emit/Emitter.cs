using Gatewright.Arm;

namespace Gatewright.Emit;

using Gatewright.Model;

/// <summary>One of the forms in which a topology can be written.</summary>
/// <param name="Name">What follows <c>emit</c> on the command line.</param>
/// <param name="Description">What it writes, in one sentence.</param>
/// <param name="IsDeployed">Whether what it writes goes to Azure or to devices, so that a topology with errors must not get that far.</param>
/// <param name="Write">Makes the files.</param>
internal sealed record Emitter(string Name, string Description, bool IsDeployed, Func<Topology, Emission> Write)
{
    public Emitter(string name, string description, bool isDeployed, Func<Topology, ImmutableArray<EmittedFile>> write)
        : this(name, description, isDeployed, topology => new Emission(write(topology))) { }
}

/// <summary>What an emitter made of a topology.</summary>
/// <param name="Files">The files; the first is the one that is shown where there is no folder.</param>
internal sealed record Emission(ImmutableArray<EmittedFile> Files)
{
    /// <summary>What prevents that they are used; none for most topologies.</summary>
    public ImmutableArray<EmissionProblem> Problems { get; init; } = [];
}
