namespace Gatewright.Reachability;

/// <summary>Why packets end.</summary>
public enum ObstacleKind
{
    /// <summary>A security group drops them.</summary>
    Filtered,

    /// <summary>No route leads there.</summary>
    NoRoute,

    /// <summary>A route of a table drops them.</summary>
    Dropped,

    /// <summary>They leave for the internet, which doesn't have the addresses.</summary>
    Internet,

    /// <summary>A peering lets nothing through that is only forwarded.</summary>
    NotForwarded,

    /// <summary>A peering doesn't lend its gateways.</summary>
    NotLent,

    /// <summary>A peering has no access.</summary>
    NoAccess,

    /// <summary>No subnet, site or circuit has the addresses.</summary>
    NoAddress,

    /// <summary>They go in circles.</summary>
    Loop,

    /// <summary>An appliance isn't where its address says.</summary>
    NoAppliance,

    /// <summary>A gateway forwards nothing there.</summary>
    NoTransit,

    /// <summary>A tunnel's selectors don't take them.</summary>
    Selectors,

    /// <summary>The sender's device learns no route there.</summary>
    NotTold,
}
