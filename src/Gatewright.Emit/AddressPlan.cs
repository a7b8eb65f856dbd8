namespace Gatewright.Emit;

using Gatewright.Emit.Addresses;
using Gatewright.Model;

/// <summary>An address plan of a topology for spreadsheets and address management: CSV as RFC 4180 has it, with LF at the end of each line.</summary>
public static class AddressPlan
{
    /// <summary>
    /// One row a block, in the order of the program: those of networks and their subnets, sites, client pools and peerings of circuits. The columns are
    /// <c>Kind,Element,Prefix,FirstAddress,LastAddress,Addresses</c>. What is known at deployment only has its name as prefix, in angle brackets,
    /// and no addresses.
    /// </summary>
    /// <param name="topology">Any topology, also one that breaks rules.</param>
    /// <example><c>File.WriteAllText("addresses.csv", AddressPlan.Render(topology.Build()))</c></example>
    public static string Render(Topology topology) =>
        string.Concat(AddressBlock.In(topology).Select(it => it.Row).Prepend(AddressBlock.Header).Select(row => row + "\n"));
}
