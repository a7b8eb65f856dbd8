using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;
using Gatewright.Facts;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>VPN and ExpressRoute gateways. Those of one network come one after the other, in the order of their scopes.</summary>
internal static class GatewayLowering
{
    public const string Type = "Microsoft.Network/virtualNetworkGateways";

    public static void Lower(LoweredTopology lowered)
    {
        foreach (var network in lowered.Topology.VirtualNetworks.Where(it => !it.Gateways.IsEmpty))
        {
            foreach (var gateway in network.Gateways.Where(it => !it.IsExisting).OrderBy(it => lowered.OrderOf(lowered.ScopeOf(it.ResourceGroup))))
                Add(lowered, gateway);
        }
    }

    /// <summary>A subnet of a network, whether the template creates the network, the subnet, or neither.</summary>
    public static Term SubnetId(LoweredTopology lowered, VirtualNetworkElement network, string subnet, ArmScope viewer) =>
        lowered.Find(network)?.PartFrom(viewer, "subnets", subnet) ?? Term.Concat(Term.Of(network.Id.Value), "/subnets/", subnet);

    /// <summary>The name of an instance's IP configuration; connections, NAT rules and BGP settings refer to it.</summary>
    public static Term IpConfigurationName(GatewayElement gateway, GatewayInstance instance) =>
        gateway.IpConfigurationNames.FirstOrDefault(it => it.Instance.Is(instance)).Name.Value is { } name
            ? Term.Of(name)
            : IpConfigurationNames.Of(instance);

    public static void WriteIpConfiguration(BodyWriter to, Term name, Term subnet, Term? publicIp)
    {
        using (to.Object())
        {
            to.Add("name", name);
            using (to.Object("properties"))
            {
                to.Add("privateIPAllocationMethod", "Dynamic");
                to.AddId("subnet", subnet);
                to.AddId("publicIPAddress", publicIp);
            }
        }
    }

    private static void Add(LoweredTopology lowered, GatewayElement gateway)
    {
        var scope = lowered.ScopeOf(gateway.ResourceGroup);
        var vpn = gateway as VpnGatewayElement;
        var addresses = vpn is null ? [] : VpnGatewayLowering.Addresses(lowered, vpn, scope);
        var resource = new ArmResource(scope, ArmLayer.Gateways, Type, Term.Of(gateway.Name.Value))
        {
            Location = lowered.LocationOf(gateway, scope),
            Tags = lowered.TagsOf(gateway.Tags),
            Head = vpn is { Identity.Target: var identity } ? to => SuppliedLowering.WriteIdentity(to, identity) : null,
            Properties = vpn is null
                ? (_, to) => ExpressRouteLowering.Write(lowered, (ExpressRouteGatewayElement)gateway, scope, to)
                : (_, to) => VpnGatewayLowering.Write(lowered, vpn, scope, addresses, to),
        };
        foreach (var made in addresses.Select(it => it.Made).OfType<ArmResource>())
            resource.WaitFor(made);
        lowered.Add(gateway, resource);
        if (vpn is not null)
            lowered.Gateways[resource] = new(resource, [.. addresses.Select(it => it.Id)], vpn.Asn.Value is { } asn ? Term.Of(asn) : null);
        lowered.Write(resource, gateway.Network);
        if (vpn is { DefaultSite.Target: var site })
            lowered.After(resource, site);
        MaintenanceLowering.Lower(lowered, gateway, resource);
    }
}
