using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>
/// Circuits with their peerings and authorizations inline, as a redeployed circuit drops what it doesn't list. What is added to
/// an existing circuit is a resource under it, one after the other.
/// </summary>
internal static class CircuitLowering
{
    public const string Type = "Microsoft.Network/expressRouteCircuits";

    public static void Lower(Estate estate, ExpressRouteCircuitElement circuit)
    {
        if (circuit.IsExisting)
            AddParts(estate, circuit);
        else
            AddCircuit(estate, circuit);
    }

    /// <summary>What of a circuit has to be there before a connection to it: the circuit itself, or the last part that is added to it.</summary>
    public static object Needed(Estate estate, ExpressRouteCircuitElement circuit, CircuitAuthorizationElement? authorization) =>
        authorization is not null && estate.Find(authorization) is not null ? authorization
        : circuit.PrivatePeering is { } peering && estate.Find(peering) is not null ? peering
        : circuit;

    /// <summary>The key of an authorization, which Azure makes and ARM asks for when it deploys.</summary>
    public static ArmTerm Key(Estate estate, CircuitAuthorizationElement authorization, ArmScope viewer) => Key(
        estate.Find(authorization)?.IdFrom(viewer)
        ?? estate.Find(authorization.Circuit)!.PartFrom(viewer, "authorizations", ArmTerm.Of(authorization.Name.Value)));

    private static ArmTerm Key(ArmTerm id) => ArmTerm.Expression($"reference({id.AsArgument}, '{ApiVersions.Of(Type)}').authorizationKey");

    private static void AddCircuit(Estate estate, ExpressRouteCircuitElement circuit)
    {
        var scope = estate.ScopeOf(circuit.Group);
        var resource = new ArmResource(scope, ArmLayer.Networks, Type, ArmTerm.Of(circuit.Name.Value))
        {
            Location = estate.LocationOf(circuit, scope),
            Tags = estate.TagsOf(circuit.Tags),
            Sku = Sku(circuit),
            Properties = circuit.Ports is { } ports ? Direct(estate, circuit, ports, scope) : Provided(circuit),
        };
        resource.Properties.Add("allowClassicOperations", circuit.ClassicOperations.IsSaid ? true : null);
        resource.Properties.Add("peerings", circuit.Peerings.Select(peering => (ArmNode)CircuitPeeringLowering.Inline(estate, peering, scope)));
        resource.Properties.Add("authorizations", circuit.Authorizations.Select(it =>
            (ArmNode)it.Patches.Over(new ArmObject { { "name", ArmNode.Of(it.Name.Value) }, { "properties", new ArmObject() } })));
        estate.After(resource, circuit.PortAuthorization, circuit.PortAuthorization is null ? circuit.Ports : null, circuit.MicrosoftPeering?.RouteFilter?.Target);
        estate.Add(circuit, resource);
    }

    private static ArmObject Provided(ExpressRouteCircuitElement circuit) => new()
    {
        {
            "serviceProviderProperties", new ArmObject
            {
                { "serviceProviderName", ArmNode.Of(circuit.Provider.Value) },
                { "peeringLocation", ArmNode.Of(circuit.Location.Value) },
                { "bandwidthInMbps", Speeds.Megabits(circuit.Bandwidth) },
            }
        },
    };

    private static ArmObject Direct(Estate estate, ExpressRouteCircuitElement circuit, ExpressRouteDirectElement ports, ArmScope scope) => new()
    {
        { "expressRoutePort", estate.Reference(ports, scope) },
        { "bandwidthInGbps", Speeds.Gigabits(circuit.Bandwidth) },
        { "enableDirectPortRateLimit", circuit.RateLimit.IsSaid ? true : null },
        {
            "authorizationKey",
            circuit.PortKey is { } key ? ArmTerm.Parameter(key.Target.ArmName)
            : circuit.PortAuthorization is { } authorization ? Key(estate.Find(authorization)?.IdFrom(scope) ?? ArmTerm.Of(authorization.Name.Value))
            : (ArmNode?)null
        },
    };

    /// <summary>A Local circuit is not metered whatever is said.</summary>
    private static ArmObject Sku(ExpressRouteCircuitElement circuit)
    {
        var tier = circuit.Tier.TryGet(out var said) ? said : CircuitTier.Standard;
        var family = circuit.UnlimitedData.IsSaid || tier == CircuitTier.Local ? "UnlimitedData" : "MeteredData";
        return new() { { "name", $"{tier}_{family}" }, { "tier", tier.ToString() }, { "family", family } };
    }

    private static void AddParts(Estate estate, ExpressRouteCircuitElement circuit)
    {
        var parts = circuit.Peerings.Where(it => !it.IsExisting).Concat<Element>(circuit.Authorizations);
        foreach (var part in parts)
        {
            var scope = estate.ScopeOfExisting(circuit.Id);
            var peering = part as CircuitPeeringElement;
            var (type, name) = peering is null ? ("authorizations", ArmTerm.Of(part.Name.Value)) : ("peerings", CircuitPeeringLowering.NameOf(peering));
            var resource = new ArmResource(scope, ArmLayer.Networks, $"{Type}/{type}", ArmTerm.Of(circuit.Name.Value), name)
            {
                Properties = peering is null ? [] : CircuitPeeringLowering.Properties(estate, peering, scope),
            };
            estate.After(resource, (peering as MicrosoftPeeringElement)?.RouteFilter?.Target);
            estate.Add(part, resource);
            estate.Write(resource, circuit);
        }
    }
}
