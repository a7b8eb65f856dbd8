namespace Gatewright.Reachability;

/// <summary>Protocols and ports as one set of numbers: the ports of TCP, those of UDP, and one number for each protocol without ports.</summary>
internal static class Services
{
    private const int PortCount = 65536;

    private static readonly (SecurityProtocol Protocol, int Number)[] Portless =
        [(SecurityProtocol.Icmp, 2 * PortCount), (SecurityProtocol.Esp, (2 * PortCount) + 1), (SecurityProtocol.Ah, (2 * PortCount) + 2)];

    public static RangeSet All { get; } = Numbers(0, (2 * PortCount) + 3);

    public static RangeSet Tcp { get; } = Numbers(0, PortCount - 1);

    public static RangeSet AllPorts { get; } = Numbers(0, PortCount - 1);

    /// <summary>What has ports.</summary>
    public static RangeSet WithPorts { get; } = Numbers(0, (2 * PortCount) - 1);

    /// <summary>One port of TCP.</summary>
    public static RangeSet TcpPort(int port) => Numbers(port, port);

    public static RangeSet Ports(IEnumerable<PortRange> ranges) =>
        RangeSet.Of([.. ranges.Select(range => new BitRange(Number(range.First), Number(range.Last)))]);

    /// <summary>What a rule of a security group is for; ports narrow to protocols that have some.</summary>
    public static RangeSet Of(SecurityProtocol? protocol, RangeSet? ports)
    {
        var all = ports is null || ports.Value.Contains(AllPorts);
        if (protocol is SecurityProtocol.Tcp or SecurityProtocol.Udp)
            return (ports ?? AllPorts).Moved(default, Number(protocol is SecurityProtocol.Tcp ? 0 : PortCount));
        if (protocol is not null)
            return Numbers(Array.Find(Portless, it => it.Protocol == protocol).Number);
        return all ? All : ports!.Value.Union(ports.Value.Moved(default, Number(PortCount)));
    }

    /// <summary>As people write them: <c>tcp 443, udp 53</c>.</summary>
    public static string Text(RangeSet services)
    {
        if (services.Contains(All))
            return "any";
        var words = new List<string>();
        Add(words, "tcp", services.Intersect(Tcp));
        Add(words, "udp", services.Intersect(Tcp.Moved(default, Number(PortCount))).Moved(Number(PortCount), default));
        words.AddRange(Portless.Where(it => services.Overlaps(Numbers(it.Number))).Select(it => it.Protocol.ToString().ToLowerInvariant()));
        return string.Join(", ", words);
    }

    private static void Add(List<string> words, string protocol, RangeSet ports)
    {
        if (ports.Contains(AllPorts))
            words.Add(protocol);
        else if (!ports.IsEmpty)
            words.Add($"{protocol} {string.Join(" ", ports.Ranges.Select(it => it.First == it.Last ? $"{it.First.Low}" : $"{it.First.Low}-{it.Last.Low}"))}");
    }

    private static RangeSet Numbers(int first, int? last = null) => RangeSet.Of(Number(first), Number(last ?? first));

    private static Bits Number(int number) => new(0, (ulong)number);
}
