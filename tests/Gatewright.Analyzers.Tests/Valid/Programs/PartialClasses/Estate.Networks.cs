using Gatewright;

internal sealed partial class Estate
{
    private static readonly string[] Names = ["web", "data"];

    private void AddHub() => hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");

    private partial void AddSpokes()
    {
        for (var i = 0; i < Names.Length; i++)
            hub!.PeerWith(topology.AddVirtualNetwork(Names[i], $"10.{i + 1}.0.0/16"));
    }
}
