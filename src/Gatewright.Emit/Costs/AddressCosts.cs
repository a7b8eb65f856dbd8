namespace Gatewright.Emit.Costs;

using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;
using Gatewright.Model;

/// <summary>Public addresses: those that the program names, those that are made for gateways, and whole prefixes.</summary>
internal static class AddressCosts
{
    private const string Type = "Microsoft.Network/publicIPAddresses";

    public static void Add(Topology topology, Ledger ledger)
    {
        // What is made for whom is decided where resources are made.
        foreach (var address in TopologyLowering.Lower(topology).Resources.Where(it => it.Type == Type))
        {
            if (address.Element is PublicIpElement named)
                AddNamed(named, ledger);
            else
                AddMade(address, ledger);
        }

        foreach (var prefix in topology.PublicIpPrefixes.Where(it => !it.IsExisting))
        {
            if (prefix.StandardV2.IsSet)
                ledger.AddUnknown(prefix.Path, "prefix of public addresses StandardV2", "the price list has the SKU Standard alone");
            else if (prefix.Length.TryGetValue(out var length))
                ledger.Add(prefix, $"prefix of {1 << (32 - length)} public addresses", "public-ip/prefix-standard", quantity: 1 << (32 - length));
            else
                ledger.AddUnknown(prefix.Path, "prefix of public addresses", "the deployment chooses its length");
        }
    }

    private static void AddMade(ArmResource address, Ledger ledger)
    {
        var name = address.Name is Term.Literal known ? known.Text : $"{address.Name}";
        if (address.Location is Term.Literal place && Region.TryParse(place.Text, out var region) && Ledger.IsElsewhere(region))
            ledger.AddElsewhere(name, "public address");
        else
            ledger.Add(name, "public address", "public-ip/standard-static", CostUnit.Hour, 1);
    }

    private static void AddNamed(PublicIpElement address, Ledger ledger)
    {
        if (address.StandardV2.IsSet)
            ledger.AddUnknown(address.Path, "public address StandardV2", "the price list has the SKU Standard alone");
        else if (address.OwnPrefix is not null || address.Prefix.IsSet)
            ledger.AddUnknown(address.Path, "public address of a prefix", "Azure's pages don't tell whether it is billed besides its prefix");
        else
            ledger.Add(address, "public address", "public-ip/standard-static");
    }
}
