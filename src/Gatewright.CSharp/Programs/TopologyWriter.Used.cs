using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>What subnets and gateways use: route tables, security groups, NAT gateways, addresses.</content>
internal sealed partial class TopologyWriter
{
    private ExpressionSyntax UseRouteTable(RouteTableElement table) => Required(Topology.RouteTables, table, it =>
    {
        using var _ = About(it);
        var chain = Placed(Made(it, "RouteTable", "table"), it, Regional.Yes);
        chain = it.Routes.Aggregate(chain, (all, route) => all.Call(
            "WithRoute", Value(route.Name, "route", it), Value(route.Destination, "destination", it), Value(route.NextHop, "nextHop", it)));
        chain = If(chain, it.WithoutGatewayRoutes, "WithoutGatewayRoutes");
        chain = If(chain, it.WithoutPeeringRoutes, "WithoutPeeringRoutes");
        return Supply(Inline.IfShort, Names(it, "Routes"), Accepted(it, Patched(chain, it.Patches, it)));
    });

    private ExpressionSyntax UseSecurityGroup(NetworkSecurityGroupElement group) => Required(Topology.NetworkSecurityGroups, group, it =>
    {
        using var _ = About(it);
        var chain = If(Placed(Made(it, "NetworkSecurityGroup", "securityGroup"), it, Regional.Yes), it.FlushedConnections, "WithFlushedConnections");
        var line = declared[it] = Supply(Inline.IfShort, [.. Naming.Suggest($"{it.Label}-group"), .. Names(it, "SecurityGroup")],
            Accepted(it, Patched(chain, it.Patches, it)));
        foreach (var rule in it.Rules)
            WriteRule(line.Variable!.Use(), rule);
        return line;
    });

    private void WriteRule(ExpressionSyntax group, SecurityRuleElement rule)
    {
        var method = (rule.IsAllowed, rule.IsInbound) switch
        {
            (true, true) => "AllowInbound",
            (true, false) => "AllowOutbound",
            (false, true) => "DenyInbound",
            _ => "DenyOutbound",
        };
        var chain = group.Call(method, Value(rule.Name, "rule", rule), Value(rule.Priority, "priority", rule, "priority"));
        chain = IfAny(chain, rule.Sources, "WithSource", "source", rule);
        chain = IfAny(chain, rule.Destinations, "WithDestination", "destination", rule);
        chain = WithGroups(chain, rule.SourceGroups, "WithSourceGroups");
        chain = WithGroups(chain, rule.DestinationGroups, "WithDestinationGroups");
        chain = IfAny(chain, rule.SourcePorts, "WithSourcePorts", "sourcePort", rule);
        var ports = Many(rule.Ports, "port", rule);
        if (rule.Protocol.TryGetValue(out var protocol) && protocol is SecurityProtocol.Tcp or SecurityProtocol.Udp)
            chain = chain.Call($"With{protocol}", ports);
        else if (!rule.Ports.IsEmpty)
            chain = chain.Call("WithPorts", ports);
        if (rule.Protocol.TryGetValue(out protocol) && protocol is not (SecurityProtocol.Tcp or SecurityProtocol.Udp))
            chain = chain.Call($"With{protocol}");
        else if (rule.Protocol.IsSet && !rule.Protocol.TryGetValue(out _))
            Remark(rule, rule.Protocol.Origin, "gets its protocol at deployment, which C# can't say; it takes any here");
        chain = If(chain, rule.Description, "WithDescription", "description", rule);
        declared[rule] = Add(Inline.Never, Names(rule, "Rule"), Accepted(rule, Patched(chain, rule.Patches, rule)));
    }

    private ExpressionSyntax WithGroups(ExpressionSyntax chain, ImmutableArray<Link<ApplicationSecurityGroupElement>> groups, string method) =>
        groups.IsEmpty ? chain : chain.Call(method, groups.Select(it => UseApplicationSecurityGroup(it.Target).As()));

    private ExpressionSyntax UseApplicationSecurityGroup(ApplicationSecurityGroupElement group) => Required(Topology.ApplicationSecurityGroups, group,
        it => Supply(Inline.IfShort, Names(it, "Members"),
            Accepted(it, Patched(Placed(Made(it, "ApplicationSecurityGroup", "members"), it, Regional.Yes), it.Patches, it))));

    private ExpressionSyntax UseNatGateway(NatGatewayElement gateway) => Required(Topology.NatGateways, gateway, it =>
    {
        using var _ = About(it);
        var chain = Placed(Made(it, "NatGateway", "natGateway"), it, Regional.Yes);
        if (!it.PublicIps.IsEmpty)
            chain = chain.Call("WithPublicIps", it.PublicIps.Select(address => UsePublicIp(address.Target).As()));
        chain = IfAny(chain, it.PublicIpPrefixes, "WithPublicIpPrefixes", "prefix", it);
        chain = it.OwnPrefixes.Aggregate(chain, (all, prefix) => all.Call("WithPublicIpPrefix", UsePublicIpPrefix(prefix.Target).As()));
        chain = If(chain, it.StandardV2, "WithStandardV2");
        chain = If(chain, it.IdleTimeout, "WithIdleTimeout", "minutes", it, "minutes");
        chain = If(chain, it.Zone, "WithZone", "zone", it);
        return Supply(Inline.IfShort, Names(it, "NatGateway"), Accepted(it, Patched(chain, it.Patches, it)));
    });

    private ExpressionSyntax UsePublicIp(PublicIpElement address) => Required(Topology.PublicIps, address, it =>
    {
        var chain = Placed(Made(it, "PublicIp", "publicIp"), it, Regional.Yes);
        chain = IfAny(chain, it.Zones, "WithZones", "zone", it);
        chain = If(chain, it.WithoutZones, "WithoutZones");
        chain = If(chain, it.DnsLabel, "WithDnsLabel", "label", it);
        chain = If(chain, it.Prefix, "WithPrefix", "prefix", it);
        if (it.OwnPrefix is { } range)
            chain = chain.Call("WithPrefix", UsePublicIpPrefix(range.Target).As());
        chain = If(chain, it.StandardV2, "WithStandardV2");
        chain = If(chain, it.IdleTimeout, "WithIdleTimeout", "minutes", it, "minutes");
        return Supply(Inline.IfShort, Names(it, "Address"), Accepted(it, Patched(chain, it.Patches, it)));
    });

    private ExpressionSyntax UsePublicIpPrefix(PublicIpPrefixElement prefix) => Required(Topology.PublicIpPrefixes, prefix, it =>
    {
        var chain = it.IsExisting
            ? Root.Call("ExistingPublicIpPrefix", Value(it.Id, "id", it))
            : Root.Call("AddPublicIpPrefix", Value(it.Name, "addresses", it), Value(it.Length, "length", it, "length"));
        chain = If(Placed(chain, it, Regional.Yes), it.StandardV2, "WithStandardV2");
        return Supply(Inline.IfShort, Names(it, "Addresses"), Accepted(it, Patched(chain, it.Patches, it)));
    });

    private ExpressionSyntax Made(ResourceElement resource, string kind, string hint) => resource.IsExisting
        ? Root.Call($"Existing{kind}", Value(resource.Id, "id", resource))
        : Root.Call($"Add{kind}", Value(resource.Name, hint, resource));

    /// <summary>Statements until the end of the block are about something of its own.</summary>
    private Topic About(Element element)
    {
        var before = topic;
        topic = element;
        return new(this, before);
    }

    private readonly struct Topic(TopologyWriter writer, object? before) : IDisposable
    {
        public void Dispose() => writer.topic = before;
    }
}
