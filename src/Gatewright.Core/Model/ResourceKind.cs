namespace Gatewright;

/// <summary>What a name is of, by ARM's types.</summary>
public enum ResourceKind
{
    /// <summary><c>virtualNetworks</c>.</summary>
    VirtualNetwork,

    /// <summary><c>virtualNetworks/subnets</c>; the GatewaySubnet and its like have names of Azure's.</summary>
    Subnet,

    /// <summary><c>virtualNetworkGateways</c> of type Vpn.</summary>
    VpnGateway,

    /// <summary><c>virtualNetworkGateways</c> of type ExpressRoute.</summary>
    ExpressRouteGateway,

    /// <summary><c>connections</c>; by default named after their two ends.</summary>
    Connection,

    /// <summary><c>localNetworkGateways</c>.</summary>
    Site,

    /// <summary><c>publicIPAddresses</c> that the program adds.</summary>
    PublicIp,

    /// <summary><c>routeTables</c>.</summary>
    RouteTable,

    /// <summary><c>networkSecurityGroups</c>.</summary>
    NetworkSecurityGroup,

    /// <summary><c>natGateways</c>.</summary>
    NatGateway,

    /// <summary><c>expressRouteCircuits</c>.</summary>
    ExpressRouteCircuit,

    /// <summary><c>expressRoutePorts</c>.</summary>
    ExpressRouteDirect,

    /// <summary><c>virtualHubs</c>.</summary>
    RouteServer,

    /// <summary><c>routeFilters</c>.</summary>
    RouteFilter,

    /// <summary><c>resourceGroups</c>.</summary>
    ResourceGroup,
}
