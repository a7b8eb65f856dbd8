using Gatewright.CSharp.Code;
using Gatewright.Model;

namespace Gatewright.CSharp.Programs;

/// <content>What the topology allows and demands of itself.</content>
internal sealed partial class TopologyWriter
{
    private ExpressionSyntax WithHouseRules(ExpressionSyntax chain)
    {
        var house = Topology.House;
        if (!Topology.OwnRules.IsEmpty)
            Remark(Topology, Topology.Origin, "has rules that are queries of its program, which can't be written");
        chain = house.RequiredTags.Aggregate(chain, (all, tag) => all.Call("WithRequiredTag", Value(tag, "tag", Topology)));
        chain = IfAny(chain, house.AllowedRegions, "WithAllowedRegions", "region", Topology);
        chain = IfAny(chain, house.AllowedVpnGatewaySkus, "WithAllowedVpnGatewaySkus", "sku", Topology);
        chain = IfAny(chain, house.AllowedExpressRouteGatewaySkus, "WithAllowedExpressRouteGatewaySkus", "sku", Topology);
        return house.NamePatterns.Aggregate(chain, (all, names) => all.Call(
            "WithNamePattern", Value(names.Kind, "kind", Topology), Value(names.Pattern, "pattern", Topology)));
    }
}
