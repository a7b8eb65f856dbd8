using Gatewright.Facts;

namespace Gatewright.Rules;

/// <summary>Subnets of services that are managed over the internet, and so must keep their own way to it.</summary>
internal static class ManagedSubnets
{
    /// <summary>Of a firewall with a route table, its route decides; one that is managed from a subnet of its own may be led elsewhere.</summary>
    public static bool IsOfFirewall(SubnetElement subnet) =>
        Is(subnet, ReservedSubnets.FirewallSubnet) && !subnet.Network.Subnets.Any(MayManageFirewall);

    /// <summary>Bastion takes no route table, so a gateway's route counts for it.</summary>
    public static bool IsOfBastion(SubnetElement subnet) => Is(subnet, ReservedSubnets.BastionSubnet);

    /// <summary>The subnet from which a firewall is managed; one whose name isn't known may be the one.</summary>
    public static bool MayManageFirewall(SubnetElement subnet) =>
        !subnet.Name.TryGetValue(out var name) || ReservedSubnets.Find(name.ToString())?.Name == ReservedSubnets.FirewallManagementSubnet;

    /// <summary>Whether no machines of one's own stand there; of a subnet whose name isn't known it may be so.</summary>
    public static bool MayBeOfService(SubnetElement subnet) => !subnet.Name.TryGetValue(out var name) || ReservedSubnets.IsReserved(name.ToString());

    private static bool Is(SubnetElement subnet, string reserved) => subnet is { RouteTable: null, IsExisting: false }
        && subnet.Name.TryGetValue(out var name) && ReservedSubnets.Find(name.ToString())?.Name == reserved;
}
