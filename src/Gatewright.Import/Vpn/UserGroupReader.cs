using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Vpn;

/// <summary>Pools of point-to-site for groups of users. The groups are parts of the gateway, and a pool names its groups.</summary>
internal static class UserGroupReader
{
    public static void Read(TemplateReading reading, PointToSiteElement clients, string gatewayKey, ArmNode gateway, ArmNode configuration)
    {
        var groups = gateway.Objects("virtualNetworkGatewayPolicyGroups");
        foreach (var node in configuration.Objects("vngClientConnectionConfigurations"))
        {
            var properties = node.Properties();
            var pool = new ClientPoolElement(clients, node.Place) { Name = node.PartName() };
            pool.Prefixes = properties.Object("vpnClientAddressPool")?.Settings<Cidr>("addressPrefixes") ?? [];
            foreach (var reference in properties.References("virtualNetworkGatewayPolicyGroups"))
            {
                var name = reference.Key[(reference.Key.LastIndexOf('/') + 1)..];
                if (groups.FirstOrDefault(it => string.Equals(it.Text("name"), name, StringComparison.OrdinalIgnoreCase)) is { } group)
                    pool.Groups = pool.Groups.Add(Group(pool, group));
                else
                    reading.Notes.LeftOut(reference.Place, $"names a group that gateway '{clients.Gateway.Name}' doesn't have");
            }

            clients.Pools = clients.Pools.Add(pool);
        }
    }

    private static UserGroupElement Group(ClientPoolElement pool, ArmNode node)
    {
        var properties = node.Properties();
        return new(pool, node.Place)
        {
            Name = node.PartName(),
            Priority = properties.Setting<int>("priority"),
            EveryoneElse = properties.Flag("isDefault"),
            Members = [.. properties.Objects("policyMembers").Select(Member)],
        };
    }

    private static UserGroupMember Member(ArmNode node) => new(
        node.PartName(),
        node.Is("attributeType", "AADGroupId") ? node.Setting<Guid>("attributeValue") : default,
        node.Is("attributeType", "RadiusAzureGroupId") ? node.Setting<Text>("attributeValue") : default,
        node.Is("attributeType", "CertificateGroupId") ? node.Setting<Text>("attributeValue") : default);
}
