using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>NAT rules: parts of a gateway, but resources of their own where the gateway exists.</summary>
internal static class NatLowering
{
    private const string Part = "natRules";

    public static void Lower(LoweredTopology lowered)
    {
        foreach (var rule in lowered.Topology.VpnGateways.Where(it => it.IsExisting).SelectMany(it => it.NatRules))
        {
            var scope = lowered.ScopeOfExisting(rule.Gateway.Id);
            var resource = new ArmResource(
                scope, ArmLayer.Gateways, $"{GatewayLowering.Type}/{Part}", Term.Of(rule.Gateway.Name.Value), Term.Of(rule.Name.Value))
            {
                Properties = (_, to) => WriteProperties(lowered, rule, scope, to),
            };
            lowered.Add(rule, resource);
            lowered.Write(resource, rule.Gateway.Network);
        }
    }

    public static void WriteInline(LoweredTopology lowered, VpnGatewayElement gateway, ArmScope scope, BodyWriter to) =>
        to.AddList(Part, gateway.NatRules, (list, rule) => list.Patched(rule.Patches, inner =>
        {
            inner.Add("name", rule.Name);
            using (inner.Object("properties"))
                WriteProperties(lowered, rule, scope, inner);
        }));

    public static Term IdOf(LoweredTopology lowered, NatRuleElement rule, ArmScope viewer) =>
        VpnGatewayLowering.PartOf(lowered, rule.Gateway, viewer, Part, Term.Of(rule.Name.Value));

    private static void WriteProperties(LoweredTopology lowered, NatRuleElement rule, ArmScope scope, BodyWriter to)
    {
        to.Add("mode", rule.IsIngress ? "IngressSnat" : "EgressSnat");
        to.Add("type", rule.DynamicMapping.IsSet ? "Dynamic" : "Static");
        WriteMapping(to, "internalMappings", rule.From, rule.FromPorts);
        WriteMapping(to, "externalMappings", rule.To, rule.ToPorts);
        if (rule.Instance.TryGetValue(out var instance))
            to.Add("ipConfigurationId", VpnGatewayLowering.IpConfigurationId(lowered, rule.Gateway, instance, scope));
    }

    private static void WriteMapping(BodyWriter to, string name, Setting<Cidr> block, Setting<PortRange> ports)
    {
        using (to.Array(name))
        using (to.Object())
        {
            to.Add("addressSpace", block);
            to.Add("portRange", ports);
        }
    }
}
