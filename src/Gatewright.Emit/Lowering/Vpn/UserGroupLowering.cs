using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>User groups, which are parts of the gateway, and their pools, which are parts of its dial-in and refer to them.</summary>
internal static class UserGroupLowering
{
    private const string Part = "virtualNetworkGatewayPolicyGroups";

    public static IEnumerable<ArmNode> Groups(PointToSiteElement dialIn) => dialIn.Groups.Select(group => (ArmNode)group.Patches.Over(new ArmObject
    {
        { "name", ArmNode.Of(group.Name.Value) },
        {
            "properties", new ArmObject
            {
                { "isDefault", group.EveryoneElse.IsSaid },
                { "priority", ArmNode.Of(group.Priority.Value) },
                { "policyMembers", new ArmArray(group.Members.Select(Member)) },
            }
        },
    }));

    public static IEnumerable<ArmNode> Pools(Estate estate, PointToSiteElement dialIn, ArmScope scope) => dialIn.Pools.Select(pool => (ArmNode)pool.Patches.Over(new ArmObject
    {
        { "name", ArmNode.Of(pool.Name.Value) },
        {
            "properties", new ArmObject
            {
                { "vpnClientAddressPool", new ArmObject { { "addressPrefixes", pool.Prefixes.Select(block => ArmNode.Of(block.Value)) } } },
                {
                    Part, new ArmArray(pool.Groups.Select(group => (ArmNode)new ArmObject
                    {
                        { "id", VpnGatewayLowering.PartOf(estate, dialIn.Gateway, scope, Part, ArmTerm.Of(group.Name.Value)) },
                    }))
                },
            }
        },
    }));

    private static ArmNode Member(UserGroupMember member) => new ArmObject
    {
        { "name", ArmNode.Of(member.Name.Value) },
        { "attributeType", member.EntraGroup.IsSaid ? "AADGroupId" : member.RadiusGroup.IsSaid ? "RadiusAzureGroupId" : "CertificateGroupId" },
        { "attributeValue", member.EntraGroup.IsSaid ? ArmNode.Of(member.EntraGroup.Value) : member.RadiusGroup.IsSaid ? ArmNode.Of(member.RadiusGroup.Value) : ArmNode.Of(member.CertificateDomain.Value) },
    };
}
