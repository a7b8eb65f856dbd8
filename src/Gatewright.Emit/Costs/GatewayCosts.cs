namespace Gatewright.Emit.Costs;

using Gatewright.Model;
using static Gatewright.Facts.VpnGatewaySkus;

/// <summary>Gateways, what they carry beyond what is included, Route Servers and NAT gateways.</summary>
internal static class GatewayCosts
{
    public static void Add(Topology topology, CostAssumptions assumptions, Ledger ledger)
    {
        foreach (var gateway in topology.Gateways.Where(it => !it.IsExisting))
        {
            if (gateway is VpnGatewayElement vpn)
                AddVpn(vpn, assumptions, ledger);
            else if (gateway is ExpressRouteGatewayElement circuits)
                AddExpressRoute(circuits, ledger);
        }

        foreach (var server in topology.RouteServers.Where(it => !it.IsExisting))
            ledger.Add(server, "Route Server", "route-server/hour");
        foreach (var gateway in topology.NatGateways.Where(it => !it.IsExisting))
        {
            if (gateway.StandardV2.IsSet)
                ledger.AddUnknown(gateway.Path, "NAT gateway StandardV2", "the price list has the SKU Standard alone");
            else
                ledger.Add(gateway, "NAT gateway", "nat-gateway/hour");
        }
    }

    private static void AddVpn(VpnGatewayElement gateway, CostAssumptions assumptions, Ledger ledger)
    {
        if (!gateway.Sku.TryGetValue(out var sku))
            ledger.AddUnknown(gateway.Path, $"VPN gateway {gateway.Sku}", "the deployment chooses the SKU");
        else
            ledger.Add(gateway, $"VPN gateway {sku}", $"vpn-gateway/{sku}");
        if (gateway.Connections.Length is > IncludedTunnels and var tunnels)
            ledger.Add(gateway, $"tunnels beyond {IncludedTunnels}", "vpn-gateway/s2s-tunnel", quantity: tunnels - IncludedTunnels);
        if (gateway.PointToSite is not null && assumptions.Clients > IncludedClients)
            ledger.Add(gateway, $"clients beyond {IncludedClients}", "vpn-gateway/p2s-connection", quantity: assumptions.Clients - IncludedClients);
    }

    private static void AddExpressRoute(ExpressRouteGatewayElement gateway, Ledger ledger)
    {
        if (!gateway.Sku.TryGetValue(out var sku))
            ledger.AddUnknown(gateway.Path, $"ExpressRoute gateway {gateway.Sku}", "the deployment chooses the SKU");
        else if (sku.MinUnits is null)
            ledger.Add(gateway, $"ExpressRoute gateway {sku}", $"er-gateway/{sku.Name}");
        else if (sku.MinUnits.TryGetValue(out var units))
            ledger.Add(gateway, $"ExpressRoute gateway {sku} units, at its fewest", $"er-gateway/{sku.Name}", quantity: units);
        else
            ledger.AddUnknown(gateway.Path, $"ExpressRoute gateway {sku}", "the deployment chooses the units");
    }
}
