namespace Gatewright.Emit;

using Gatewright.Emit.Clients;
using Gatewright.Model;

/// <summary>
/// Profiles for the clients of point-to-site configurations: OpenVPN, the Azure VPN client, strongSwan and Windows. What a gateway makes for itself, such as
/// its server name, and what is a client's own, such as its certificate, are blanks.
/// </summary>
/// <example><code>
/// foreach (var file in ClientProfiles.Create(topology.Build()))
///     Console.WriteLine(file.Name);
/// </code></example>
public static class ClientProfiles
{
    /// <summary>A folder for each gateway with clients, below <c>clients</c>, and <c>clients/README.md</c>, which comes first.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    public static ImmutableArray<EmittedFile> Create(Topology topology)
    {
        var folders = new HashSet<string>();
        ClientSet[] sets = [.. topology.VpnGateways.Select(it => it.PointToSite).OfType<PointToSiteElement>().Select(it => new ClientSet(it, folders))];
        return [ClientIndex.Print(topology, sets), .. sets.SelectMany(it => it.Files)];
    }
}
