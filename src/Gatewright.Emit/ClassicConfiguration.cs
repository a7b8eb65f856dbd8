namespace Gatewright.Emit;

using Gatewright.Emit.Classic;
using Gatewright.Model;

/// <summary>
/// What classic networks must be configured with to be the other end of a topology: the network configuration file of the classic deployment model, and the
/// commands for it. The gateway's address is a blank until the deployment has made it, and no key is in it.
/// </summary>
/// <example><code>
/// foreach (var file in ClassicConfiguration.Create(topology.Build()))
///     Console.WriteLine(file.Name);
/// </code></example>
public static class ClassicConfiguration
{
    /// <summary><c>classic/NetworkConfig.xml</c> and <c>classic/README.md</c>; none where no classic network has a connection.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ImmutableArray<EmittedFile> Create(Topology topology) => Create(topology, DeploymentOutputs.None);

    /// <summary>The same with the addresses that a deployment gave its gateways.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    /// <param name="outputs">The outputs of the deployment.</param>
    public static ImmutableArray<EmittedFile> Create(Topology topology, DeploymentOutputs outputs)
    {
        var networks = ClassicReader.Read(topology, outputs);
        return networks.Sites.IsEmpty ? [] : ClassicPrinter.Print(networks);
    }
}
