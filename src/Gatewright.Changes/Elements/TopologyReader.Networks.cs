using Gatewright.Facts;
using Gatewright.Model;

namespace Gatewright.Changes.Elements;

/// <content>Groups, networks, what subnets use, and peerings.</content>
internal sealed partial class TopologyReader
{
    private void ReadSupplied()
    {
        foreach (var parameter in topology.Parameters)
            Add("parameter", parameter.ArmName, parameter)
                .Text("type", "type", parameter.OtherType ?? (parameter.IsNumber ? "int" : "string"))
                .Text("allowedValues", "limits", string.Join(", ", parameter.Limits), isCased: true)
                .Text("defaultValue", "default", parameter.Default.Text, isCased: true)
                .Text("metadata.description", "description", parameter.Description.ToString(), isCased: true);
        foreach (var secret in topology.Secrets.Where(it => it.IsUsed || it is { Vault: not null, IsExisting: false }))
        {
            if (!secret.IsExisting)
                Add(secret.Vault is null ? "secret parameter" : "key vault secret", secret.Vault is { } vault
                    ? $"{DescribedElement.NameOf(vault)}/{secret.Name}" : secret.ArmName, secret);
        }
    }

    private void Read(ResourceGroupElement group) => Patched(Tagged(Add("resource group", group.Name.ToString(), group, isExisting: group.IsExisting)
        .Value("location", "region", group.Region), group.Tags), group)
        .Text("subscriptionId", "subscription", group.Subscription?.Id.ToString());

    private void Read(VirtualNetworkElement network)
    {
        var described = Placed(Add("virtual network", network.Name.ToString(), network)
            .Set("addressSpace.addressPrefixes", "address space", network.AddressSpace)
            .List("dhcpOptions.dnsServers", "DNS servers", network.DnsServers, "Azure's")
            .Value("ddosProtectionPlan.id", "DDoS protection plan", network.DdosPlan)
            .Flag("encryption.enabled", "encryption", network.Encryption)
            .Value("flowTimeoutInMinutes", "flow timeout", network.FlowTimeout, "4")
            .Value("bgpCommunities.virtualNetworkCommunity", "BGP community", network.Community)
            .Set("summarizedGatewayPrefixes", "summarized prefixes", network.SummarizedGatewayPrefixes), network);
        foreach (var subnet in network.Subnets)
            Read(subnet, described);
        foreach (var subnet in network.GatewaySubnets)
        {
            Patched(Add("GatewaySubnet", ReservedSubnets.GatewaySubnet, subnet, described, subnet.IsExisting)
                .Set("addressPrefixes", "prefixes", subnet.Prefixes)
                .Link("routeTable", "route table", subnet.RouteTable)
                .Set("serviceEndpoints", "service endpoints", subnet.ServiceEndpoints), subnet);
        }
    }

    private void Read(SubnetElement subnet, DescribedElement network) => Patched(Add("subnet", subnet.Name.ToString(), subnet, network, subnet.IsExisting)
        .Set("addressPrefixes", "prefixes", subnet.Prefixes)
        .Link("networkSecurityGroup", "network security group", subnet.NetworkSecurityGroup)
        .Link("routeTable", "route table", subnet.RouteTable)
        .Link("natGateway", "NAT gateway", subnet.NatGateway)
        .Set("serviceEndpoints", "service endpoints", subnet.ServiceEndpoints)
        .Value("delegations", "delegation", subnet.Delegation)
        .Value("privateEndpointNetworkPolicies", "policies for private endpoints", subnet.PrivateEndpointPolicies, nameof(PrivateEndpointPolicies.Disabled))
        .Flag("privateLinkServiceNetworkPolicies", "policies for Private Link services", subnet.WithoutPrivateLinkServicePolicies, "Disabled", "Enabled")
        .Flag("defaultOutboundAccess", "default outbound access", subnet.WithoutDefaultOutbound, "off", "on"), subnet);

    private void ReadUsed()
    {
        foreach (var table in topology.RouteTables)
        {
            var described = Placed(Add("route table", table.Name.ToString(), table)
                .Flag("disableBgpRoutePropagation", "routes of gateways", table.WithoutGatewayRoutes, "kept out", "taken")
                .Flag("disablePeeringRoute", "routes of peerings", table.WithoutPeeringRoutes, "kept out", "taken"), table);
            foreach (var route in table.Routes)
                Add("route", route.Name.ToString(), table, described, table.IsExisting)
                    .Value("addressPrefix", "destination", route.Destination).Value("nextHopType", "next hop", route.NextHop);
        }

        foreach (var members in topology.ApplicationSecurityGroups)
            Placed(Add("application security group", members.Name.ToString(), members), members);
        foreach (var range in topology.PublicIpPrefixes)
        {
            Placed(Add("public IP prefix", range.Name.ToString(), range)
                .Value("prefixLength", "length", range.Length)
                .Flag("sku.name", "SKU", range.StandardV2, "StandardV2", "Standard"), range);
        }

        foreach (var group in topology.NetworkSecurityGroups)
        {
            var described = Placed(Add("network security group", group.Name.ToString(), group)
                .Flag("flushConnection", "flushed connections", group.FlushedConnections), group);
            foreach (var rule in group.Rules)
                Read(rule, described);
        }

        foreach (var gateway in topology.NatGateways)
        {
            Placed(Add("NAT gateway", gateway.Name.ToString(), gateway)
                .Texts("publicIpAddresses", "public addresses", gateway.NeedsAddress
                    ? [GeneratedNames.PublicIp(gateway).ToString()!] : gateway.PublicIps.Select(it => DescribedElement.NameOf(it.Target)))
                .Texts("publicIpPrefixes", "public IP prefixes", gateway.PublicIpPrefixes.Select(it => it.ToString())
                    .Concat(gateway.OwnPrefixes.Select(it => NameOf(it.Target))))
                .Flag("sku.name", "SKU", gateway.StandardV2, "StandardV2", "Standard")
                .Value("idleTimeoutInMinutes", "idle timeout", gateway.IdleTimeout, "4")
                .Value("zones", "zone", gateway.Zone), gateway);
        }

        foreach (var address in topology.PublicIps)
        {
            Placed(Add("public address", address.Name.ToString(), address)
                .Set("zones", "zones", address.Zones, address.WithoutZones.IsSet ? "none" : ZonesOf(address))
                .Value("dnsSettings.domainNameLabel", "DNS label", address.DnsLabel)
                .Text("publicIPPrefix.id", "public IP prefix", address.OwnPrefix is { } range ? NameOf(range.Target)
                    : address.Prefix.IsSet ? address.Prefix.ToString() : null)
                .Flag("sku.name", "SKU", address.StandardV2, "StandardV2", "Standard")
                .Value("idleTimeoutInMinutes", "idle timeout", address.IdleTimeout, "4"), address);
        }
    }

    /// <summary>The name of one that is created; the id of one that exists, as a template has it.</summary>
    private static string NameOf(PublicIpPrefixElement range) => range.IsExisting ? range.Id.ToString() : DescribedElement.NameOf(range);

    /// <summary>What an address gets that says nothing of zones.</summary>
    private string ZonesOf(PublicIpElement address) =>
        ((address.Region.IsSet ? address.Region : topology.DefaultRegion).TryGetValue(out var region) ? Regions.Find(region)?.HasZones : null) switch
        {
            true => "1, 2, 3",
            false => "none",
            null => "all of the region",
        };

    private void Read(SecurityRuleElement rule, DescribedElement group) => Patched(Add("security rule", rule.Name.ToString(), rule, group, !rule.IsEmitted)
        .Value("priority", "priority", rule.Priority)
        .Text("direction", "direction", rule.IsInbound ? "Inbound" : "Outbound")
        .Text("access", "access", rule.IsAllowed ? "Allow" : "Deny")
        .Value("protocol", "protocol", rule.Protocol, "*")
        .Set("sourceAddressPrefixes", "sources", rule.Sources, rule.SourceGroups.IsEmpty ? "*" : null)
        .Texts("sourceApplicationSecurityGroups", "sources by group", rule.SourceGroups.Select(it => DescribedElement.NameOf(it.Target)))
        .Set("sourcePortRanges", "source ports", rule.SourcePorts, "*")
        .Set("destinationAddressPrefixes", "destinations", rule.Destinations, rule.DestinationGroups.IsEmpty ? "*" : null)
        .Texts("destinationApplicationSecurityGroups", "destinations by group", rule.DestinationGroups.Select(it => DescribedElement.NameOf(it.Target)))
        .Set("destinationPortRanges", "ports", rule.Ports, "*")
        .Text("description", "description", rule.Description.ToString(), isCased: true), rule);

    /// <summary>A link lies in its network and is known by the network that it leads to, since Azure has one for two networks.</summary>
    private void Read(PeeringLinkElement link)
    {
        var network = byElement[link.Network];
        var peering = link.Peering;
        var described = new DescribedElement("peering", link.Remote.Name.ToString(), link, network);
        elements.Add(Patched(described
            .Text("name", "name of the link", GeneratedNames.Of(link).ToString())
            .Text("peerCompleteVnets", "extent", peering.IsOfSubnets ? "subnets" : "whole networks")
            .Set("localSubnetNames", "peered subnets", [.. link.SubnetNames])
            .Set("remoteSubnetNames", "peered subnets of the other network", [.. link.RemoteSubnetNames])
            .Flag("enableOnlyIPv6Peering", "IPv6 alone", link.OnlyIPv6)
            .Flag("allowVirtualNetworkAccess", "the other network in the VirtualNetwork tag", link.WithoutVirtualNetworkAccess, "off", "on")
            .Flag("allowForwardedTraffic", "forwarded traffic", link.ForwardedTraffic)
            .Flag("allowGatewayTransit", "lending of its gateways", link.GatewayTransit)
            .Flag("useRemoteGateways", "use of the other's gateways", link.RemoteGateways)
            .Flag("doNotVerifyRemoteGateways", "creation before the gateways", link.WithoutGatewayVerification), link));
    }
}
