namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <summary>A block of IPv4 addresses as plain numbers: the oracle shares no arithmetic with the library.</summary>
internal readonly record struct Block(uint First, int Length)
{
    public uint Mask => Length == 0 ? 0 : uint.MaxValue << (32 - Length);

    public uint Last => First | ~Mask;

    public static Block Of(string text)
    {
        var parts = text.Split('.', '/');
        return new((uint.Parse(parts[0]) << 24) | (uint.Parse(parts[1]) << 16) | (uint.Parse(parts[2]) << 8) | uint.Parse(parts[3]), int.Parse(parts[4]));
    }

    public static string Text(uint address) => $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";

    public bool Has(uint address) => (address & Mask) == First;

    public bool Has(Block other) => other.Length >= Length && Has(other.First);

    public override string ToString() => $"{Text(First)}/{Length}";
}

/// <summary>A topology as data, from which both a program and the oracle's tables are made.</summary>
internal sealed class Plan
{
    public List<Net> Nets { get; } = [];

    public List<Link> Links { get; } = [];

    public List<Office> Offices { get; } = [];

    public List<Tunnel> Tunnels { get; } = [];

    public List<Pair> Pairs { get; } = [];

    public List<Circuit> Circuits { get; } = [];

    public List<Line> Lines { get; } = [];

    public List<(Circuit One, Circuit Other)> Reaches { get; } = [];

    /// <summary>What may be lost.</summary>
    public IEnumerable<object> Parts => [.. Links, .. Offices, .. Tunnels, .. Pairs, .. Circuits, .. Lines, .. Reaches.Cast<object>()];

    /// <summary>What is left without one part, whose own networks are still there.</summary>
    public Plan Without(object lost)
    {
        var left = new Plan();
        left.Nets.AddRange(Nets);
        left.Links.AddRange(Links.Where(it => !it.Equals(lost)));
        left.Offices.AddRange(Offices);
        left.Tunnels.AddRange(Tunnels.Where(it => !it.Equals(lost) && !it.Office.Equals(lost)));
        left.Pairs.AddRange(Pairs.Where(it => !it.Equals(lost)));
        left.Circuits.AddRange(Circuits);
        left.Lines.AddRange(Lines.Where(it => !it.Equals(lost) && !it.Circuit.Equals(lost)));
        left.Reaches.AddRange(Reaches.Where(it => !it.Equals(lost) && !it.One.Equals(lost) && !it.Other.Equals(lost)));
        return left;
    }

    /// <summary>Everything that sends and receives.</summary>
    public IEnumerable<object> Places =>
        Nets.SelectMany(net => net.Subs).Cast<object>().Concat(Offices).Concat(Circuits).Concat(Nets.Where(net => net.Clients is not null))
            .Concat(Nets.SelectMany(net => net.Appliances).Where(appliance => appliance.Behind.Count > 0));
}

internal sealed record Net(int Number)
{
    public List<Block> Space { get; } = [];

    public List<Sub> Subs { get; } = [];

    public Table? GatewayTable { get; set; }

    public bool HasVpn { get; set; }

    public bool HasExpressRoute { get; set; }

    public long? Asn { get; set; }

    public bool IsActiveActive { get; set; }

    public bool TakesRemoteNetworks { get; set; }

    public bool? ServerIsBranchToBranch { get; set; }

    public int Preference { get; set; }

    /// <summary>Those that speak BGP with its Route Server.</summary>
    public List<Appliance> Appliances { get; } = [];

    /// <summary>Whether others may use its gateways or its Route Server.</summary>
    public bool Lends => HasVpn || HasExpressRoute || ServerIsBranchToBranch is not null;

    public Block? Clients { get; set; }

    public Office? DefaultOffice { get; set; }
}

internal sealed record Sub(Net Net, Block Block)
{
    public Table? Table { get; set; }

    public Group? Group { get; set; }

    /// <summary>The addresses of private endpoints, and whether tables and the group hold for them.</summary>
    public List<uint> Endpoints { get; } = [];

    public bool EndpointsFollowTables { get; set; }

    public bool EndpointsAreFiltered { get; set; }
}

/// <param name="Hop">An appliance's address, or one of the words None, Internet, Vnet, Gateway.</param>
internal sealed record TableRoute(Block To, string Hop);

internal sealed record Table(int Number, List<TableRoute> Routes, bool WithoutGateways, bool WithoutPeerings);

internal sealed record GroupRule(int Priority, bool Inbound, bool Allow, string? From, string? To, (int First, int Last)? Ports);

internal sealed record Group(int Number, List<GroupRule> Rules);

internal sealed record Link(Net Left, Net Right, bool Transit, bool Forwarded, bool NoAccess);

internal sealed record Office(int Number, long? Asn, List<Block> Listed, List<Block> Announced);

internal sealed record Nat(bool Ingress, Block From, Block To);

internal sealed record Tunnel(Net Net, Office Office, List<Nat> Nats, bool Narrow);

internal sealed record Pair(Net One, Net Other);

internal sealed record Circuit(int Number, List<Block> Announced);

internal sealed record Line(Net Net, Circuit Circuit, int Weight, bool FastPath);

/// <param name="Behind">Of what it announces the networks that are behind it.</param>
internal sealed record Appliance(Net Net, int Number, uint Address, long Asn, List<Block> Announced, List<Block> Behind);
