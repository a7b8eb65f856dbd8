using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>NAT gateways, with the address that one gets which has none.</summary>
internal static class NatGatewayLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var gateway in estate.Topology.NatGateways.Where(it => !it.IsExisting))
        {
            var scope = estate.ScopeOf(gateway.Group);
            var layer = estate.LayerOf(gateway);
            var made = gateway.NeedsAddress ? PublicIpLowering.For(estate, gateway, layer) : null;
            IEnumerable<ArmTerm> addresses = made is null ? gateway.PublicIps.Select(it => estate.IdOf(it.Target, scope)) : [made.IdFrom(scope)];
            var resource = new ArmResource(scope, layer, "Microsoft.Network/natGateways", ArmTerm.Of(gateway.Name.Value))
            {
                Location = estate.LocationOf(gateway, scope),
                Tags = estate.TagsOf(gateway.Tags),
                Sku = new ArmObject { { "name", "Standard" } },
                Zones = gateway.Zone.IsSaid ? new ArmArray([PublicIpLowering.Zone(gateway.Zone)]) : null,
                Properties = new()
                {
                    { "publicIpAddresses", addresses.Select(Reference) },
                    { "publicIpPrefixes", gateway.PublicIpPrefixes.Select(prefix => Reference(ArmTerm.Of(prefix.Value))) },
                    { "idleTimeoutInMinutes", gateway.IdleTimeout.IsSaid ? ArmNode.Of(gateway.IdleTimeout.Value) : null },
                },
            };
            if (made is not null)
                resource.DependsOn.Add(made);
            estate.After(resource, [.. gateway.PublicIps.Select(it => it.Target)]);
            estate.Add(gateway, resource);
        }
    }

    private static ArmNode Reference(ArmTerm id) => new ArmObject { { "id", id } };
}
