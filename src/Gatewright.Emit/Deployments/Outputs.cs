using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

using Gatewright.Model;

/// <summary>What a deployment tells whoever configures the other ends: each VPN gateway's public addresses and where it speaks BGP from.</summary>
internal static class Outputs
{
    public const string Name = "vpnGateways";

    public static ArmNode? Of(Estate estate, Deployment deployment) => Items(estate, deployment.Resources) is { Length: > 0 } items ? new ArmArray(items) : null;

    /// <summary>The outer template gathers what nested deployments tell.</summary>
    public static ArmNode? Of(Estate estate, DeploymentPlan plan)
    {
        var inline = Items(estate, plan.Steps.OfType<ArmResource>());
        var nested = plan.Nested.Where(it => Of(estate, it) is not null)
            .Select(it => $"reference({it.Name.AsArgument}).outputs.{Name}.value").ToArray();
        if (nested.Length == 0)
            return inline.Length == 0 ? null : new ArmArray(inline);
        return ArmTerm.Expression($"concat({string.Join(", ", inline.Length == 0 ? nested : [new ArmArray(inline).AsArgument(), .. nested])})");
    }

    /// <summary>An item for each VPN gateway among the resources, as seen from their scope.</summary>
    private static ArmNode[] Items(Estate estate, IEnumerable<ArmResource> resources) =>
        [.. resources.Where(it => it.Layer == ArmLayer.Gateways).Select(it => (Resource: it, Gateway: estate.VpnGatewayOf(it)))
            .Where(it => it.Gateway is not null).Select(it => Gateway(it.Gateway!, it.Resource))];

    private static ArmObject Gateway(VpnGatewayElement gateway, ArmResource resource) => new()
    {
        { "name", resource.Name },
        { "publicAddresses", PublicAddresses(resource) },
        { "asn", gateway.Asn.IsSaid ? ArmNode.Of(gateway.Asn.Value) : null },
        { "bgpAddresses", gateway.Asn.IsSaid ? Reference(resource.IdFrom(resource.Scope), "bgpSettings.bgpPeeringAddress") : (ArmNode?)null },
    };

    private static IEnumerable<ArmNode> PublicAddresses(ArmResource gateway)
    {
        var configurations = gateway.Properties.Single(it => it.Key == "ipConfigurations").Value;
        foreach (var configuration in ((ArmArray)configurations).Items.Cast<ArmObject>())
        {
            var properties = (ArmObject)configuration.Single(it => it.Key == "properties").Value;
            var address = (ArmObject)properties.Single(it => it.Key == "publicIPAddress").Value;
            yield return Reference(((ArmText)address.Single(it => it.Key == "id").Value).Term, "ipAddress");
        }
    }

    private static ArmTerm Reference(ArmTerm id, string property) =>
        ArmTerm.Expression($"reference({id.AsArgument}, '{ApiVersions.Of(GatewayLowering.Type)}').{property}");
}
