using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>Address prefixes.</summary>
internal static class CidrFunctions
{
    public static Function[] All { get; } =
    [
        new("parseCidr", 1, 1, ParseCidr),
        new("cidrSubnet", 3, 3, CidrSubnet),
        new("cidrHost", 2, 2, CidrHost),
    ];

    private static ArmObject ParseCidr(Call call)
    {
        var network = Network(call);
        var hasHosts = network is { IsVersion4: true, Length: < 31 };
        var parts = new ObjectBuilder().Set("network", network.Text(network.First)).Set("netmask", network.Text(-network.Size));
        if (network.IsVersion4)
            parts.Set("broadcast", network.Text(network.Last));
        return parts.Set("firstUsable", network.Text(hasHosts ? network.First + 1 : network.First))
            .Set("lastUsable", network.Text(hasHosts ? network.Last - 1 : network.IsVersion4 ? network.First : network.Last))
            .Set("cidr", new ArmInteger(network.Length))
            .Build();
    }

    private static ArmString CidrSubnet(Call call)
    {
        var (network, length, index) = (Network(call), call.SmallInteger(1), call.SmallInteger(2));
        if (length < 0 || length > network.Bits)
            throw call.Failure("address-out-of-range", $"there is no prefix of length {length}; use {network.Length} to {network.Bits}");
        if (length < network.Length)
            throw call.Failure("address-invalid", $"a /{length} doesn't fit into a /{network.Length}; use {network.Length} to {network.Bits}");
        var subnet = ArmLanguage.Network.Of(network.First, length, network.Bits);
        if (index < 0 || subnet.First + index * subnet.Size > network.Last)
            throw call.Failure("subnet-index", $"there is no /{length} with index {index}; use 0 to {network.Size / subnet.Size - 1}");
        return new(string.Create(CultureInfo.InvariantCulture, $"{subnet.Text(subnet.First + index * subnet.Size)}/{length}"));
    }

    private static ArmString CidrHost(Call call)
    {
        var (network, index) = (Network(call), call.SmallInteger(1));
        // The engine lets negative indices leave the network, except to the front of its last address.
        return index < network.Size - 2
            ? new(network.Text(network.First + 1 + index))
            : throw call.Failure("address-out-of-range", network.Size > 2
                ? $"there is no host with index {index}; use 0 to {network.Size - 3}"
                : $"a /{network.Length} has no hosts; use a larger prefix");
    }

    private static Network Network(Call call) => ArmLanguage.Network.Parse(call.Text(0))
        ?? throw call.Failure("address-invalid", $"'{ExpressionScanner.Shorten(call.Text(0))}' isn't an address prefix; use one as '10.0.0.0/16'");
}
