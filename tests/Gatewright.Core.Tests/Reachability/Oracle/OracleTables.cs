namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <summary>What a gateway has for a prefix: who leads there and which ASNs are on the way.</summary>
internal sealed record Entry(Block To, object By, long[] Path, int Weight = 0);

/// <summary>
/// The tables of a plan, worked out the slow way: gateways tell each other all they know, again and again, until nobody learns anything new.
/// </summary>
internal sealed class OracleTables
{
    private readonly Plan plan;

    public OracleTables(Plan plan)
    {
        this.plan = plan;
        foreach (var net in plan.Nets.Where(net => net.HasExpressRoute))
            Circuits[net] = [.. OverCircuits(net)];
        foreach (var net in plan.Nets.Where(net => net.HasVpn))
            Vpn[net] = [];
        for (var hasNews = true; hasNews;)
        {
            var next = Vpn.Keys.ToDictionary(net => net, Learn);
            hasNews = next.Any(it => Print(it.Value) != Print(Vpn[it.Key]));
            foreach (var (net, entries) in next)
                Vpn[net] = entries;
        }
    }

    public Dictionary<Net, List<Entry>> Vpn { get; } = [];

    public Dictionary<Net, List<Entry>> Circuits { get; } = [];

    public static bool Speaks(Tunnel tunnel) => tunnel.Net.Asn is { } one && tunnel.Office.Asn is { } other && one != other;

    public static bool Speaks(Pair pair) => pair.One.Asn is { } one && pair.Other.Asn is { } other && one != other;

    public static bool Exchanges(Net net) => net.ServerIsBranchToBranch is true && net.IsActiveActive && (net.Asn ?? 65515) == 65515;

    public IEnumerable<Net> Borrowers(Net net) => plan.Links.Where(link => link.Transit && link.Left == net).Select(link => link.Right);

    public Net? Lender(Net net) => net.Lends ? net : plan.Links.FirstOrDefault(link => link.Transit && link.Right == net)?.Left;

    /// <summary>What a gateway's side of Azure is.</summary>
    public IEnumerable<Block> Side(Net net) => net.Space.Concat(Borrowers(net).SelectMany(it => it.Space));

    /// <summary>What the subnets of a network get: for each prefix the entries that win.</summary>
    public IEnumerable<Entry[]> Brought(Net lender)
    {
        var all = new List<Entry>();
        if (lender.HasVpn)
            all.AddRange(Vpn[lender].Where(entry => !(entry.By is Line line && line.Net == lender) && !(entry.By is Appliance its && its.Net == lender)));
        if (lender.HasExpressRoute)
            all.AddRange(Circuits[lender]);
        all.AddRange(OfAppliances(lender));
        var preference = lender.ServerIsBranchToBranch is null ? 0 : lender.Preference;
        return all.GroupBy(entry => entry.To).Select(same => Winners([.. same], preference));
    }

    public static IEnumerable<Entry> OfAppliances(Net net) =>
        net.Appliances.SelectMany(appliance => appliance.Announced.Select(block => new Entry(block, appliance, [appliance.Asn])));

    private static Entry[] Winners(Entry[] same, int preference)
    {
        string Rank(Entry entry)
        {
            var isLine = entry.By is Line;
            var kind = preference == 1 ? (isLine ? 1 : 0) : (isLine ? 0 : 1);
            var length = preference == 2 ? entry.Path.Length : 0;
            return $"{length:000}{kind}{99999 - entry.Weight:00000}{entry.Path.Length:000}";
        }

        var best = same.Min(Rank);
        return [.. same.Where(entry => Rank(entry) == best)];
    }

    private IEnumerable<Entry> OverCircuits(Net net)
    {
        foreach (var line in plan.Lines.Where(line => line.Net == net))
        {
            foreach (var block in line.Circuit.Announced)
                yield return new(block, line, [12076, 65300 + line.Circuit.Number], line.Weight);
            foreach (var other in plan.Lines.Where(it => it.Circuit == line.Circuit && it.Net != net && it.Net.TakesRemoteNetworks && net.TakesRemoteNetworks))
            {
                foreach (var block in Side(other.Net))
                    yield return new(block, line, [12076, 12076, 12076], line.Weight);
            }
        }
    }

    private List<Entry> Learn(Net net)
    {
        var heard = new List<Entry>();
        foreach (var tunnel in plan.Tunnels.Where(it => it.Net == net))
        {
            heard.AddRange(Seen(tunnel, tunnel.Office.Listed).Select(block => new Entry(block, tunnel, [])));
            if (net.DefaultOffice == tunnel.Office)
                heard.Add(new(Block.Of("0.0.0.0/0"), tunnel, []));
            if (Speaks(tunnel))
                heard.AddRange(Seen(tunnel, tunnel.Office.Announced).Select(block => new Entry(block, tunnel, [tunnel.Office.Asn!.Value])));
        }

        foreach (var pair in plan.Pairs.Where(it => it.One == net || it.Other == net))
        {
            var other = pair.One == net ? pair.Other : pair.One;
            if (Speaks(pair))
            {
                heard.AddRange(Side(other).Select(block => new Entry(block, pair, [other.Asn!.Value])));
                heard.AddRange(Vpn[other].Where(entry => entry.By != (object)pair && entry.To.Length > 0 && !entry.Path.Contains(net.Asn!.Value))
                    .Select(entry => new Entry(entry.To, pair, [other.Asn!.Value, .. entry.Path])));
            }
            else if (!(net.Asn is not null && other.Asn is not null))
            {
                heard.AddRange(other.Space.Select(block => new Entry(block, pair, [])));
            }
        }

        if (Exchanges(net) && net.HasExpressRoute)
            heard.AddRange(Circuits[net]);
        if (Exchanges(net))
            heard.AddRange(OfAppliances(net));
        heard.RemoveAll(entry => net.Space.Any(own => own.Has(entry.To)));
        if (net.Clients is { } pool)
            heard.Add(new(pool, net, []));
        return [.. heard.GroupBy(entry => entry.To).SelectMany(same => same.Where(entry => entry.Path.Length == same.Min(it => it.Path.Length))
            .GroupBy(entry => entry.By).Select(by => by.First()))];
    }

    /// <summary>Blocks of an office as Azure sees them; a rule is for a whole block or for a part of a wider one.</summary>
    public static IEnumerable<Block> Seen(Tunnel tunnel, IEnumerable<Block> blocks) => blocks.SelectMany(block => Seen(block, tunnel.Nats.Where(nat => nat.Ingress)));

    public static IEnumerable<Block> Seen(Block block, IEnumerable<Nat> nats)
    {
        foreach (var nat in nats)
        {
            if (nat.From.Has(block))
                return [new(nat.To.First + (block.First - nat.From.First), block.Length)];
            if (block.Has(nat.From))
                return Without(block, nat.From).Append(nat.To);
        }

        return [block];
    }

    private static IEnumerable<Block> Without(Block whole, Block part)
    {
        if (whole == part)
            yield break;
        var (low, high) = (new Block(whole.First, whole.Length + 1), new Block(whole.First + (1u << (31 - whole.Length)), whole.Length + 1));
        foreach (var half in new[] { low, high })
        {
            if (!half.Has(part))
                yield return half;
            else
                foreach (var rest in Without(half, part))
                    yield return rest;
        }
    }

    private static string Print(List<Entry> entries) =>
        string.Join('\n', entries.Select(entry => $"{entry.To} {entry.By.GetHashCode()} {string.Join(' ', entry.Path)}").Order(StringComparer.Ordinal));
}
