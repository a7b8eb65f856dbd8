using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>NAT rules: parts of a gateway, but resources of their own where the gateway exists.</summary>
internal static class NatLowering
{
    private const string Part = "natRules";

    public static void Lower(Estate estate)
    {
        foreach (var rule in estate.Topology.VpnGateways.Where(it => it.IsExisting).SelectMany(it => it.NatRules))
        {
            var scope = estate.ScopeOfExisting(rule.Gateway.Id);
            var resource = new ArmResource(scope, ArmLayer.Gateways, $"{GatewayLowering.Type}/{Part}", ArmTerm.Of(rule.Gateway.Name.Value), ArmTerm.Of(rule.Name.Value))
            {
                Properties = Properties(estate, rule, scope),
            };
            estate.Add(rule, resource);
            estate.Write(resource, rule.Gateway.Network);
        }
    }

    public static IEnumerable<ArmNode> Inline(Estate estate, VpnGatewayElement gateway, ArmScope scope) => gateway.NatRules.Select(rule => (ArmNode)rule.Patches.Over(new ArmObject
    {
        { "name", ArmNode.Of(rule.Name.Value) },
        { "properties", Properties(estate, rule, scope) },
    }));

    public static ArmTerm IdOf(Estate estate, NatRuleElement rule, ArmScope viewer) =>
        VpnGatewayLowering.PartOf(estate, rule.Gateway, viewer, Part, ArmTerm.Of(rule.Name.Value));

    private static ArmObject Properties(Estate estate, NatRuleElement rule, ArmScope scope) => new()
    {
        { "mode", rule.IsIngress ? "IngressSnat" : "EgressSnat" },
        { "type", rule.DynamicMapping.IsSaid ? "Dynamic" : "Static" },
        { "internalMappings", [Mapping(rule.From, rule.FromPorts)] },
        { "externalMappings", [Mapping(rule.To, rule.ToPorts)] },
        { "ipConfigurationId", rule.Instance.TryGet(out var instance) ? VpnGatewayLowering.IpConfigurationId(estate, rule.Gateway, instance, scope) : (ArmNode?)null },
    };

    private static ArmObject Mapping(Fact<Cidr> block, Fact<PortRange> ports) => new()
    {
        { "addressSpace", ArmNode.Of(block.Value) },
        { "portRange", ports.IsSaid ? ArmNode.Of(ports.Value) : null },
    };
}
