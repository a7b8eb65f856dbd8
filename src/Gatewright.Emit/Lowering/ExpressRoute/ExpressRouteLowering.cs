using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>Circuits with their private peering, and what is peculiar to their gateways.</summary>
internal static class ExpressRouteLowering
{
    public static void Lower(Estate estate)
    {
        foreach (var circuit in estate.Topology.Circuits.Where(it => !it.IsExisting))
        {
            estate.Add(circuit, new(estate.ScopeOf(circuit.Group), ArmLayer.Networks, "Microsoft.Network/expressRouteCircuits", ArmTerm.Of(circuit.Name.Value))
            {
                Location = estate.LocationOf(circuit, estate.ScopeOf(circuit.Group)),
                Tags = estate.TagsOf(circuit.Tags),
                Sku = Sku(circuit),
                Properties = new()
                {
                    {
                        "serviceProviderProperties", new ArmObject
                        {
                            { "serviceProviderName", ArmNode.Of(circuit.Provider.Value) },
                            { "peeringLocation", ArmNode.Of(circuit.Location.Value) },
                            { "bandwidthInMbps", Megabits(circuit.Bandwidth) },
                        }
                    },
                    { "peerings", circuit.PrivatePeering is { } peering ? [Peering(peering)] : [] },
                },
            });
        }
    }

    /// <summary>Azure gives new gateways a public address of its own and refuses one that is brought.</summary>
    public static ArmObject GatewayProperties(ExpressRouteGateway gateway, ArmTerm subnet)
    {
        gateway.Sku.TryGet(out var sku);
        return new()
        {
            { "gatewayType", "ExpressRoute" },
            { "sku", new ArmObject { { "name", sku.Name }, { "tier", sku.Name } } },
            {
                "autoScaleConfiguration", sku.MinUnits is null ? null : new ArmObject
                {
                    { "bounds", new ArmObject { { "min", ArmNode.Of(sku.MinUnits) }, { "max", ArmNode.Of(sku.MaxUnits) } } },
                }
            },
            { "ipConfigurations", [GatewayLowering.IpConfiguration("default", subnet, null)] },
        };
    }

    /// <summary>A Local circuit is not metered whatever is said.</summary>
    private static ArmObject Sku(ExpressRouteCircuit circuit)
    {
        var tier = circuit.Tier.TryGet(out var said) ? said : CircuitTier.Standard;
        var family = circuit.UnlimitedData.IsSaid || tier == CircuitTier.Local ? "UnlimitedData" : "MeteredData";
        return new() { { "name", $"{tier}_{family}" }, { "tier", tier.ToString() }, { "family", family } };
    }

    private static ArmNode Megabits(Fact<Bandwidth> bandwidth) =>
        !bandwidth.TryGet(out var it) ? ArmNode.Of(bandwidth.Value)
        : it.Megabits is { } known ? known
        : it.IsGigabits ? ArmTerm.Expression($"mul({ArmTerm.Of(it.Amount).AsArgument}, 1000)")
        : ArmNode.Of(it.Amount);

    private static ArmObject Peering(PrivatePeering peering) => peering.Patches.Over(new ArmObject
    {
        { "name", "AzurePrivatePeering" },
        {
            "properties", new ArmObject
            {
                { "peeringType", "AzurePrivatePeering" },
                { "vlanId", ArmNode.Of(peering.Vlan.Value) },
                { "peerASN", ArmNode.Of(peering.Asn.Value) },
                { "primaryPeerAddressPrefix", ArmNode.Of(peering.Primary.Value) },
                { "secondaryPeerAddressPrefix", ArmNode.Of(peering.Secondary.Value) },
            }
        },
    });
}
