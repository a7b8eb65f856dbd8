namespace Gatewright.Reachability;

/// <summary>Where a route leads, in Azure's words.</summary>
public enum HopType
{
    /// <summary>The own network.</summary>
    VnetLocal,

    /// <summary>A network that is peered.</summary>
    VNetPeering,

    /// <summary>The gateways of the own network, or those that it uses of another.</summary>
    VirtualNetworkGateway,

    /// <summary>The internet.</summary>
    Internet,

    /// <summary>Nowhere: what matches is dropped.</summary>
    None,

    /// <summary>An appliance.</summary>
    VirtualAppliance,

    /// <summary>A service of Azure, past all else.</summary>
    VirtualNetworkServiceEndpoint,

    /// <summary>A private endpoint in the own network or a peered one.</summary>
    InterfaceEndpoint,
}
