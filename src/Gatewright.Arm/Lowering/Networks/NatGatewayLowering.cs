using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>NAT gateways, with the address that one gets which has none.</summary>
internal static class NatGatewayLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var gateway in lowered.Topology.NatGateways.Where(it => !it.IsExisting))
        {
            var scope = lowered.ScopeOf(gateway.ResourceGroup);
            var layer = lowered.LayerOf(gateway);
            var made = gateway.NeedsAddress ? PublicIpLowering.For(lowered, gateway, layer) : null;
            var resource = new ArmResource(scope, layer, "Microsoft.Network/natGateways", Term.Of(gateway.Name.Value))
            {
                Location = lowered.LocationOf(gateway, scope),
                Tags = lowered.TagsOf(gateway.Tags),
                Head = to => WriteHead(gateway, to),
                Properties = (_, to) =>
                {
                    to.AddIds("publicIpAddresses", made is null ? gateway.PublicIps.Select(it => lowered.IdOf(it.Target, scope)) : [made.IdFrom(scope)]);
                    to.AddIds("publicIpPrefixes", gateway.PublicIpPrefixes.Select(prefix => Term.Of(prefix.Value))
                        .Concat(gateway.OwnPrefixes.Select(prefix => lowered.IdOf(prefix.Target, scope))));
                    to.Add("idleTimeoutInMinutes", gateway.IdleTimeout);
                },
            };
            if (made is not null)
                resource.WaitFor(made);
            lowered.After(resource, [.. gateway.PublicIps.Select(it => it.Target), .. gateway.OwnPrefixes.Select(it => it.Target)]);
            lowered.Add(gateway, resource);
        }
    }

    private static void WriteHead(NatGatewayElement gateway, BodyWriter to)
    {
        to.AddObject("sku", "name", gateway.StandardV2.IsSet ? "StandardV2" : "Standard");
        if (!gateway.Zone.IsSet)
            return;
        using (to.Array("zones"))
            to.Value(PublicIpLowering.Zone(gateway.Zone));
    }
}
