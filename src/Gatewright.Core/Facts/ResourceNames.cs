namespace Gatewright.Facts;

/// <summary>What Azure lets a kind of resource be called.</summary>
/// <param name="Kind">The resource in Azure's words, with its article.</param>
/// <param name="Shortest">The fewest characters.</param>
/// <param name="Longest">The most characters.</param>
internal sealed record ResourceNames(string Kind, int Shortest, int Longest)
{
    // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules, 2023.
    public static readonly ResourceNames Network = new("a virtual network", 2, 64);
    public static readonly ResourceNames Subnet = new("a subnet", 1, 80);
    public static readonly ResourceNames Peering = new("a peering", 1, 80);
    public static readonly ResourceNames Gateway = new("a virtual network gateway", 1, 80);
    public static readonly ResourceNames Site = new("a local network gateway", 1, 80);
    public static readonly ResourceNames Connection = new("a connection", 1, 80);
    public static readonly ResourceNames PublicIp = new("a public IP address", 1, 80);
    public static readonly ResourceNames PublicIpPrefix = new("a public IP prefix", 1, 80);
    public static readonly ResourceNames ApplicationGroup = new("an application security group", 1, 80);
    public static readonly ResourceNames NatGateway = new("a NAT gateway", 1, 80);
    public static readonly ResourceNames Circuit = new("an ExpressRoute circuit", 1, 80);
    public static readonly ResourceNames Authorization = new("an authorization", 1, 80);
    public static readonly ResourceNames GlobalReach = new("a connection of circuits", 1, 80);
    public static readonly ResourceNames Ports = new("an ExpressRoute port", 1, 80);
    public static readonly ResourceNames RouteFilter = new("a route filter", 1, 80);
    public static readonly ResourceNames RouteServer = new("a Route Server", 1, 80);
    public static readonly ResourceNames RouteServerPeer = new("a BGP peer", 1, 80);
    public static readonly ResourceNames RouteTable = new("a route table", 1, 80);
    public static readonly ResourceNames Route = new("a route", 1, 80);
    public static readonly ResourceNames SecurityGroup = new("a network security group", 1, 80);
    public static readonly ResourceNames SecurityRule = new("a security rule", 1, 80);
    public static readonly ResourceNames NatRule = new("a NAT rule", 1, 80);
    public static readonly ResourceNames ClientPool = new("a pool of clients", 1, 80);

    /// <summary>https://github.com/hashicorp/terraform-provider-azurerm, 2026-08-21.</summary>
    public static readonly ResourceNames UserGroup = new("a user group", 1, 80);
    public static readonly ResourceNames Group = new("a resource group", 1, 90);

    /// <summary>The letters it may have, in words.</summary>
    public string Letters => this == Group
        ? "letters, digits, '_', '(', ')', '-' and '.', not ending with '.'"
        : "letters, digits, '.', '-' and '_', beginning with a letter or digit and ending with a letter, digit or '_'";

    /// <summary>What kind a resource is.</summary>
    public static ResourceNames Of(ResourceElement resource) => resource switch
    {
        Model.VirtualNetworkElement => Network,
        Model.GatewayElement => Gateway,
        Model.RouteTableElement => RouteTable,
        Model.NetworkSecurityGroupElement => SecurityGroup,
        Model.NatGatewayElement => NatGateway,
        Model.PublicIpElement => PublicIp,
        Model.PublicIpPrefixElement => PublicIpPrefix,
        Model.ApplicationSecurityGroupElement => ApplicationGroup,
        Model.SiteElement => Site,
        Model.ExpressRouteCircuitElement => Circuit,
        Model.RouteServerElement => RouteServer,
        Model.ExpressRouteDirectElement => Ports,
        Model.RouteFilterElement => RouteFilter,
        _ => throw new InvalidOperationException($"'{resource.GetType()}' has no kind"),
    };

    public bool TakesLength(string name) => name.Length >= Shortest && name.Length <= Longest;

    /// <summary>Of NAT rules no page says more than that they have no slash, which is a rule of its own.</summary>
    public bool TakesLetters(string name) => name.Length == 0 || ReferenceEquals(this, NatRule) || (ReferenceEquals(this, Group)
        ? name.All(it => char.IsLetterOrDigit(it) || "_()-.".Contains(it)) && !name.EndsWith(".", StringComparison.Ordinal)
        : AreUsual(name) && IsAlphanumeric(name[0]) && name[name.Length - 1] is not ('.' or '-'));

    private static bool AreUsual(string name)
    {
        foreach (var it in name)
        {
            if (!IsAlphanumeric(it) && it is not ('.' or '-' or '_'))
                return false;
        }

        return true;
    }

    private static bool IsAlphanumeric(char it) => it is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
