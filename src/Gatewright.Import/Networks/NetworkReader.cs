using Gatewright.Facts;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Virtual networks, with the subnets that are written in them or beside them.</summary>
internal static class NetworkReader
{
    private const string Type = "Microsoft.Network/virtualNetworks";

    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of(Type))
        {
            var network = reading.Add(resource.Key, reading.Topology.Add(new VirtualNetworkElement(reading.Topology, resource.Place) { Name = resource.Name }));
            reading.Places.Put(network, resource);
            Read(network, resource.Node.Properties());
        }

        var subnets = new SubnetReader(reading);
        foreach (var resource in reading.Of(Type))
        {
            foreach (var subnet in resource.Node.Properties().Objects("subnets"))
                subnets.Read(reading.Find<VirtualNetworkElement>(resource.Key)!, resource.Key, subnet.PartName(), subnet);
        }

        foreach (var resource in reading.Of($"{Type}/subnets"))
            subnets.Read(NetworkOf(reading, resource), resource.ParentKey, resource.Name, resource.Node);
        subnets.Add();
    }

    /// <summary>The network that a part lies in: one of the template, or one that is there.</summary>
    public static VirtualNetworkElement NetworkOf(TemplateReading reading, TemplateResource part) =>
        reading.Find<VirtualNetworkElement>(part.ParentKey) ?? reading.Existing.Network(Parents.Of(part));

    private static void Read(VirtualNetworkElement network, ArmNode properties)
    {
        network.AddressSpace = properties.Object("addressSpace")?.Settings<Cidr>("addressPrefixes") ?? [];
        network.DnsServers = properties.Object("dhcpOptions")?.Settings<IpAddress>("dnsServers") ?? [];
        network.FlowTimeout = properties.Setting<int>("flowTimeoutInMinutes");
        network.Community = properties.Object("bgpCommunities")?.Setting<BgpCommunity>("virtualNetworkCommunity") ?? default;
        network.SummarizedGatewayPrefixes = properties.Object("summarizedGatewayPrefixes")?.Settings<Cidr>("addressPrefixes") ?? [];
        if (properties.Object("encryption") is { } encryption)
        {
            network.Encryption = encryption.Flag("enabled");
            encryption.Skip("enforcement");
        }

        properties.Skip("subnets", "virtualNetworkPeerings", "enableVmProtection");
        var plan = properties.Reference("ddosProtectionPlan");
        if (properties.Flag("enableDdosProtection").IsSet && plan is not null)
            network.DdosPlan = plan.Setting;
    }
}
