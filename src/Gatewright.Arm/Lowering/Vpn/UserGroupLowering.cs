using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>User groups, which are parts of the gateway, and their pools, which are parts of its point-to-site configuration and refer to them.</summary>
internal static class UserGroupLowering
{
    private const string Part = "virtualNetworkGatewayPolicyGroups";

    public static void WriteGroups(PointToSiteElement clients, BodyWriter to) =>
        to.AddList(Part, [.. clients.Groups], static (list, group) => list.Patched(group.Patches, inner =>
        {
            inner.Add("name", group.Name);
            using (inner.Object("properties"))
            {
                inner.Add("isDefault", group.EveryoneElse.IsSet);
                inner.Add("priority", group.Priority);
                inner.AddArray("policyMembers", group.Members, WriteMember);
            }
        }));

    public static void WritePools(LoweredTopology lowered, PointToSiteElement clients, ArmScope scope, BodyWriter to) =>
        to.AddList("vngClientConnectionConfigurations", clients.Pools, (list, pool) => list.Patched(pool.Patches, inner =>
        {
            inner.Add("name", pool.Name);
            using (inner.Object("properties"))
            {
                using (inner.Object("vpnClientAddressPool"))
                    inner.AddList("addressPrefixes", pool.Prefixes);
                using (inner.Array(Part))
                {
                    foreach (var group in pool.Groups)
                        inner.Id(VpnGatewayLowering.PartOf(lowered, clients.Gateway, scope, Part, Term.Of(group.Name.Value)));
                }
            }
        }));

    private static void WriteMember(BodyWriter to, UserGroupMember member)
    {
        to.Add("name", member.Name);
        to.Add("attributeType", member.EntraGroup.IsSet ? "AADGroupId" : member.RadiusGroup.IsSet ? "RadiusAzureGroupId" : "CertificateGroupId");
        to.Add("attributeValue", member.EntraGroup.IsSet ? Term.Of(member.EntraGroup.Value)
            : member.RadiusGroup.IsSet ? Term.Of(member.RadiusGroup.Value) : Term.Of(member.CertificateDomain.Value));
    }
}
