namespace Gatewright.Core.Tests.Reachability.Oracle;

/// <content>Security groups, rule by rule.</content>
internal sealed partial class OraclePackets
{
    private bool Passes(Sub sub, Packet packet, bool isInbound)
    {
        if (sub.Group is not { } group || known.Contains(sub))
            return true;
        int[] ports = packet.IsAnswer ? [0, 443, 444, 1023, 1024, 50000] : [packet.Port];
        return ports.All(port => Passes(group, sub, packet, port, isInbound));
    }

    private bool Passes(Group group, Sub sub, Packet packet, int port, bool isInbound)
    {
        foreach (var rule in group.Rules.Where(rule => rule.Inbound == isInbound).OrderBy(rule => rule.Priority))
        {
            if (Matches(rule.From, sub, packet.From) && Matches(rule.To, sub, packet.To) 
                && (rule.Ports is not var (first, last) || (port >= first && port <= last)))
                return rule.Allow;
        }

        return Matches("VirtualNetwork", sub, packet.From) && Matches("VirtualNetwork", sub, packet.To)
            || (!isInbound && Matches("Internet", sub, packet.To));
    }

    private bool Matches(string? who, Sub sub, uint address)
    {
        var near = sub.Net.Space.Concat(plan.Links.Where(link => !link.NoAccess && (link.Left == sub.Net || link.Right == sub.Net))
            .SelectMany(link => (link.Left == sub.Net ? link.Right : link.Left).Space)).ToArray();
        var brought = tables.Lender(sub.Net) is { } lender ? tables.Brought(lender).Select(winners => winners[0].To) : [];
        var steered = sub.Table?.Routes.Select(route => route.To) ?? [];
        string[] special =
            ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "224.0.0.0/4", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32"];
        return who switch
        {
            null => true,
            "VirtualNetwork" => near.Concat(brought).Concat(steered).Any(block => block.Has(address)),
            "Internet" => !special.Any(range => Block.Of(range).Has(address)) && !near.Any(block => block.Has(address)),
            _ => Block.Of(who).Has(address),
        };
    }
}
