using Gatewright.Emit.Devices;

namespace Gatewright.Emit.Classic;

/// <summary>The classic networks of a topology, as their network configuration has them, in plain text.</summary>
/// <param name="Topology">The name of the topology.</param>
/// <param name="Locals">What stands for the networks of Resource Manager.</param>
/// <param name="Sites">The classic networks.</param>
/// <param name="Blanks">What is to be filled in.</param>
/// <param name="Notes">What a reader must know, as sentences.</param>
internal sealed record ClassicNetworks(
    string Topology, ImmutableArray<LocalSite> Locals, ImmutableArray<ClassicSite> Sites, BlankList Blanks, ImmutableArray<string> Notes);

/// <summary>A network of Resource Manager, to the classic model a local network site.</summary>
/// <param name="Name">Unique in the file.</param>
/// <param name="Address">The address of its gateway.</param>
/// <param name="Prefixes">What is behind the gateway.</param>
internal sealed record LocalSite(string Name, string Address, ImmutableArray<string> Prefixes);

/// <summary>A classic network.</summary>
/// <param name="Name">As the program calls it.</param>
/// <param name="Location">The region, which no program states.</param>
/// <param name="Prefixes">Its address space.</param>
/// <param name="GatewaySubnet">The prefix of its gateway subnet, which no program states either.</param>
/// <param name="Connections">What it is connected to.</param>
internal sealed record ClassicSite(
    string Name, string Location, ImmutableArray<string> Prefixes, string GatewaySubnet, ImmutableArray<ClassicConnection> Connections);

/// <summary>A tunnel of a classic network.</summary>
/// <param name="Local">The other end.</param>
/// <param name="Key">The name of the pre-shared key.</param>
internal sealed record ClassicConnection(LocalSite Local, string Key);
