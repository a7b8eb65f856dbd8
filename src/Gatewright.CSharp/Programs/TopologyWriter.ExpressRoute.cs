using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

using static Syntax;

/// <content>Circuits, ports, and what joins them.</content>
internal sealed partial class TopologyWriter
{
    private ExpressionSyntax UsePorts(ExpressRouteDirectElement ports) => Required(Topology.ExpressRouteDirects, ports, it =>
    {
        using var _ = About(it);
        var chain = it.IsExisting
            ? Root.Call("ExistingExpressRouteDirect", Value(it.Id, "id", it))
            : Root.Call("AddExpressRouteDirect", Value(it.Name, "ports", it), Value(it.Location, "location", it, "location"),
                Value(it.Bandwidth, "bandwidth", it));
        chain = Placed(chain, it, Regional.Yes);
        chain = If(chain, it.UnlimitedData, "WithUnlimitedData");
        chain = If(chain, it.QinQ, "WithQinQ");
        if (it.Identity is { } identity)
            chain = chain.Call("WithIdentity", UseIdentity(identity.Target).As());
        chain = it.Links.Aggregate(chain, (all, link) => all.Call("WithLink", Value(link.Link, "link", it)));
        chain = it.MacSec.Aggregate(chain, (all, link) => all.Call("WithMacSec",
            Value(link.Link, "link", it), UseSecret(link.Ckn).As(), UseSecret(link.Cak).As(), Value(link.Cipher, "cipher", it)));
        chain = it.Sci.Aggregate(chain, (all, link) => all.Call("WithSci", Value(link.Link, "link", it)));
        var line = declared[it] = Add(Inline.InChain, Names(it, "Ports"), Accepted(it, Patched(chain, it.Patches, it)));
        foreach (var authorization in it.Authorizations)
        {
            var right = line.Variable!.Use().Call("AddAuthorization", Value(authorization.Name, "authorization", authorization));
            declared[authorization] = Add(Inline.Always, Names(authorization, "Authorization"),
                Accepted(authorization, Patched(right, authorization.Patches, authorization)));
        }

        return line;
    });

    private ExpressionSyntax UseCircuit(ExpressRouteCircuitElement circuit) => Required(Topology.ExpressRouteCircuits, circuit, it =>
    {
        using var _ = About(it);
        var chain = Placed(Circuit(it), it, Regional.Yes);
        chain = If(chain, Anyway.Tier(it), "WithTier", "tier", it);
        chain = If(chain, it.UnlimitedData, "WithUnlimitedData");
        chain = If(chain, it.RateLimit, "WithRateLimit");
        chain = If(chain, it.ClassicOperations, "WithClassicOperations");
        if (it.PortKey is { } key)
            chain = chain.Call("WithAuthorizationKey", UseSecret(key.Target).As());
        if (it.PrivatePeering is { } plain && IsBare(plain))
            chain = chain.Call("WithPrivatePeering", Sessions(plain));
        chain = IfAny(chain, it.AnnouncedPrefixes, "WithAnnouncedPrefixes", "announced", it);
        var line = declared[it] = Add(Inline.InChain, Names(it, "Circuit"), Accepted(it, Patched(chain, it.Patches, it)));
        if (it.PrivatePeering is { } inside && !IsBare(inside))
            WritePrivatePeering(line, inside);
        if (it.MicrosoftPeering is { } outside)
            WriteMicrosoftPeering(line, outside);
        foreach (var authorization in it.Authorizations)
        {
            var right = line.Variable!.Use().Call("AddAuthorization", Value(authorization.Name, "authorization", authorization));
            declared[authorization] = Add(Inline.Always, Names(authorization, "Authorization"),
                Accepted(authorization, Patched(right, authorization.Patches, authorization)));
        }

        return line;
    });

    private ExpressionSyntax Circuit(ExpressRouteCircuitElement it)
    {
        if (it.IsExisting)
            return Root.Call("ExistingExpressRouteCircuit", Value(it.Id, "id", it));
        if (it.Ports is { } ports)
        {
            var on = UsePorts(ports);
            return (it.PortAuthorization is { } right ? Use(right) : on).Call("AddCircuit", Value(it.Name, "circuit", it),
                Value(it.Bandwidth, "bandwidth", it));
        }

        return Root.Call("AddExpressRouteCircuit", Value(it.Name, "circuit", it), Value(it.Provider, "provider", it, "provider"),
            Value(it.OwnLocation, "location", it, "location"), Value(it.Bandwidth, "bandwidth", it));
    }

    private bool IsBare(PrivatePeeringElement it) => it.Patches.IsEmpty && !IsAccepted(it) && !it.PrimaryIPv6.IsSet && !it.SecondaryIPv6.IsSet
        && it.SharedKey is null && !it.WithoutTraffic.IsSet && it.IsExisting == it.Circuit.IsExisting;

    private IEnumerable<ArgumentSyntax> Sessions(CircuitPeeringElement it) =>
    [
        Value(it.Vlan, "vlan", it, "vlan"), Value(it.Asn, "asn", it, "asn"),
        Value(it.Primary, "primary", it, "primary"), Value(it.Secondary, "secondary", it, "secondary"),
    ];

    private void WritePrivatePeering(Line circuit, PrivatePeeringElement it)
    {
        var chain = circuit.Variable!.Use().Call("AddPrivatePeering", Sessions(it));
        if (it.PrimaryIPv6.IsSet || it.SecondaryIPv6.IsSet)
            chain = chain.Call("WithIPv6", Value(it.PrimaryIPv6, "primary", it, "primary"), Value(it.SecondaryIPv6, "secondary", it, "secondary"));
        WritePeering(chain, it);
    }

    private void WriteMicrosoftPeering(Line circuit, MicrosoftPeeringElement it)
    {
        // Named arguments can't stand before a list without its name.
        var chain = circuit.Variable!.Use().Call("AddMicrosoftPeering", [.. Sessions(it), .. Many(it.Advertised, "advertised", it)]);
        if (it.PrimaryIPv6.IsSet || it.SecondaryIPv6.IsSet)
            chain = chain.Call("WithIPv6", [Value(it.PrimaryIPv6, "primary", it, "primary"), Value(it.SecondaryIPv6, "secondary", it, "secondary"),
                .. Many(it.AdvertisedIPv6, "advertised", it)]);
        chain = If(chain, it.Registry, "WithRoutingRegistry", "registry", it);
        chain = If(chain, it.CustomerAsn, "WithCustomerAsn", "asn", it);
        if (it.RouteFilter is { } filter)
            chain = chain.Call("WithRouteFilter", UseRouteFilter(filter.Target).As());
        WritePeering(chain, it);
    }

    private void WritePeering(ExpressionSyntax chain, CircuitPeeringElement it)
    {
        if (it.SharedKey is { } key)
            chain = chain.Call("WithSharedKey", UseSecret(key.Target).As());
        chain = If(chain, it.WithoutTraffic, "WithoutTraffic");
        declared[it] = Add(Inline.Never, ["peering"], Accepted(it, Patched(chain, it.Patches, it)));
    }

    private ExpressionSyntax UseRouteFilter(RouteFilterElement filter) => Required(Topology.RouteFilters, filter, it =>
    {
        var chain = IfAny(Placed(Made(it, "RouteFilter", "filter"), it, Regional.Yes), it.Communities, "WithCommunities", "community", it);
        return Supply(Inline.IfShort, Names(it, "Filter"), Accepted(it, Patched(chain, it.Patches, it)));
    });

    private void WriteConnection(ExpressRouteConnectionElement it)
    {
        var circuit = UseCircuit(it.Circuit);
        var chain = Use(it.Gateway).Call("ConnectTo", it switch
        {
            { Authorization: { } right } => [Use(right).As()],
            { AuthorizationKey: { } key } => [circuit.As(), UseSecret(key).As("authorizationKey")],
            _ => [circuit.As()],
        });
        chain = If(Placed(chain, it.Resources[0], Regional.No), Anyway.Name(it), "WithName", "connection", it);
        chain = If(chain, it.RoutingWeight, "WithRoutingWeight", "weight", it);
        chain = If(chain, it.DemandedThroughput, "WithDemand", "throughput", it);
        chain = If(chain, Anyway.FastPath(it), "WithFastPath");
        chain = If(chain, it.PrivateLinkFastPath, "WithPrivateLinkFastPath");
        Declare(it, _ => Add(Inline.Never, ["connection"], Accepted(it, Patched(chain, Patches(it.Resources[0]), it))));
    }

    private void WriteGlobalReach(GlobalReachElement it)
    {
        var (circuit, other) = (UseCircuit(it.Circuit), UseCircuit(it.Other));
        var prefix = Value(it.Prefix, "prefix", it, "addressPrefix");
        var chain = circuit.Call("ConnectTo", it switch
        {
            { Authorization: { } right } => [Use(right).As(), prefix],
            { AuthorizationKey: { } key } => [other.As(), prefix, UseSecret(key).As("authorizationKey")],
            _ => [other.As(), prefix],
        });
        chain = If(If(chain, Anyway.Name(it), "WithName", "connection", it), it.IPv6Prefix, "WithIPv6", "prefix", it);
        Declare(it, _ => Add(Inline.Never, ["reach"], Accepted(it, Patched(chain, it.Patches, it))));
    }
}
