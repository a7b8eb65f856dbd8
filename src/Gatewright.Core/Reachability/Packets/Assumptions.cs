namespace Gatewright.Reachability;

/// <summary>What answers rest on that no topology tells. Each has a name that stays the same.</summary>
internal static class Assumptions
{
    public const string OwnerCreatesLink = "owner-links";

    public static Assumption ApplianceForwards(IpAddress address, SubnetElement subnet) =>
        new("appliance-forwards", $"the appliance at {address} in '{subnet.Path}' lets the packets through and sends them on by its subnet's routes");

    public static Assumption ApplianceLeads(RouteServerPeerElement peer) =>
        new("appliance-leads", $"appliance '{peer.Path}' is connected to the networks that it announces, and these send through it what is for Azure");

    public static Assumption EndpointAnswersAppliance(IpAddress address, SubnetElement subnet) => new("endpoint-answers-appliance",
        $"the appliance at {address} in '{subnet.Path}' gives what it sends to private endpoints its own address, or has the tag disableSnatOnPL");

    public static Assumption DeviceRoutes(ConnectionElement connection, SiteElement site) =>
        new("device-routes", $"the device of '{site.Path}' keeps the tunnel '{connection.Path}' up and sends what is for Azure into it");

    public static Assumption ProviderConnects(ExpressRouteCircuitElement circuit) =>
        new("provider-connects", $"circuit '{circuit.Path}' is provisioned, and what is behind it takes its announcements");

    public static Assumption DeviceAnnounces(Element place) =>
        new("announces-its-own", $"'{place.Path}' announces nothing but networks that nothing else here has");

    public static Assumption ClientRoutes(PointToSiteElement clients) =>
        new("client-routes", $"clients of '{clients.Gateway.Path}' have its newest profile");

    public static Assumption GatewayForwardsBetweenSpokes(GatewayElement gateway) =>
        new("gateway-between-spokes", $"gateway '{gateway.Path}' sends what spokes lead to it on to other spokes, as threads tell and pages once told");

    public static Assumption ApplianceTranslates(SubnetElement subnet) =>
        new("appliance-translates", $"the appliance in '{subnet.Path}' gives what leaves for the internet a public address");

    public static Assumption MachineHasWayOut(SubnetElement subnet) =>
        new("way-out", $"machines of '{subnet.Path}' have a public address, or Azure's default outbound access");

    public static Assumption Undescribed(Element element) =>
        new("existing-as-described", $"existing '{element.Path}' has no table, group or peering but those that are described") { IsDoubtful = true };

    public static Assumption SamePlace(Element one, Element other) =>
        string.CompareOrdinal(one.Path, other.Path) > 0 ? SamePlace(other, one)
            : new("same-place", $"'{one.Path}' and '{other.Path}' lead to the same networks");

    public static Assumption OwnerLinks(PeeringLinkElement link) =>
        new(OwnerCreatesLink, $"the owner of '{link.Network.Path}' creates its side of the peering with '{link.Remote.Path}'");
}
