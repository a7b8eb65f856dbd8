using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>
/// Circuits with their peerings and authorizations inline, as a redeployed circuit drops what it doesn't list. What is added to
/// an existing circuit is a resource under it, one after the other.
/// </summary>
internal static class CircuitLowering
{
    public const string Type = "Microsoft.Network/expressRouteCircuits";

    public static void Lower(LoweredTopology lowered, ExpressRouteCircuitElement circuit)
    {
        if (circuit.IsExisting)
            AddParts(lowered, circuit);
        else
            AddCircuit(lowered, circuit);
    }

    /// <summary>What of a circuit has to be there before a connection to it: the circuit itself, or the last part that is added to it.</summary>
    public static object Needed(LoweredTopology lowered, ExpressRouteCircuitElement circuit, CircuitAuthorizationElement? authorization) =>
        authorization is not null && lowered.Find(authorization) is not null ? authorization
        : circuit.PrivatePeering is { } peering && lowered.Find(peering) is not null ? peering
        : circuit;

    /// <summary>
    /// What lets a gateway or circuit use another's circuit: a key that is supplied, or that of an authorization, which Azure makes and ARM asks for when it
    /// deploys.
    /// </summary>
    public static Term? Key(LoweredTopology lowered, SecretElement? key, CircuitAuthorizationElement? authorization, ArmScope viewer) =>
        key is not null ? new Term.Parameter(key.ArmName)
        : authorization is null ? null
        : Key(lowered.Find(authorization)?.IdFrom(viewer)
            ?? lowered.Find(authorization.Circuit)!.PartFrom(viewer, "authorizations", Term.Of(authorization.Name.Value)));

    private static Term Key(Term id) => Term.Function("reference", id, ApiVersions.Of(Type)).Member("authorizationKey");

    private static void AddCircuit(LoweredTopology lowered, ExpressRouteCircuitElement circuit)
    {
        var scope = lowered.ScopeOf(circuit.ResourceGroup);
        var resource = new ArmResource(scope, ArmLayer.Networks, Type, Term.Of(circuit.Name.Value))
        {
            Location = lowered.LocationOf(circuit, scope),
            Tags = lowered.TagsOf(circuit.Tags),
            Head = to => WriteSku(circuit, to),
            Properties = (_, to) =>
            {
                if (circuit.Ports is { } ports)
                    WriteDirect(lowered, circuit, ports, scope, to);
                else
                    WriteProvided(circuit, to);
                to.Add("allowClassicOperations", circuit.ClassicOperations);
                to.AddList("peerings", [.. circuit.Peerings], (inner, peering) => CircuitPeeringLowering.WriteInline(lowered, peering, scope, inner));
                to.AddList("authorizations", circuit.Authorizations, static (inner, authorization) => inner.Patched(authorization.Patches, it =>
                {
                    it.Add("name", authorization.Name);
                    using (it.Object("properties")) { }
                }));
            },
        };
        lowered.After(resource, (object?)circuit.PortAuthorization ?? circuit.Ports, circuit.MicrosoftPeering?.RouteFilter?.Target);
        lowered.Add(circuit, resource);
    }

    private static void WriteProvided(ExpressRouteCircuitElement circuit, BodyWriter to)
    {
        using (to.Object("serviceProviderProperties"))
        {
            to.Add("serviceProviderName", circuit.Provider);
            to.Add("peeringLocation", circuit.Location);
            to.Add("bandwidthInMbps", Speeds.Megabits(circuit.Bandwidth));
        }
    }

    private static void WriteDirect(
        LoweredTopology lowered, ExpressRouteCircuitElement circuit, ExpressRouteDirectElement ports, ArmScope scope, BodyWriter to)
    {
        to.AddId("expressRoutePort", lowered.IdOf(ports, scope));
        to.Add("bandwidthInGbps", Speeds.Gigabits(circuit.Bandwidth));
        to.Add("enableDirectPortRateLimit", circuit.RateLimit);
        to.Add(
            "authorizationKey",
            circuit.PortKey is { } key ? new Term.Parameter(key.Target.ArmName)
            : circuit.PortAuthorization is { } authorization ? Key(lowered.Find(authorization)?.IdFrom(scope) ?? Term.Of(authorization.Name.Value))
            : (Term?)null);
    }

    /// <summary>A Local circuit is not metered whatever is said.</summary>
    private static void WriteSku(ExpressRouteCircuitElement circuit, BodyWriter to)
    {
        var tier = circuit.Tier.TryGetValue(out var said) ? said : CircuitTier.Standard;
        var family = circuit.UnlimitedData.IsSet || tier == CircuitTier.Local ? "UnlimitedData" : "MeteredData";
        using (to.Object("sku"))
        {
            to.Add("name", $"{tier}_{family}");
            to.Add("tier", tier.ToString());
            to.Add("family", family);
        }
    }

    private static void AddParts(LoweredTopology lowered, ExpressRouteCircuitElement circuit)
    {
        foreach (var part in circuit.Peerings.Where(it => !it.IsExisting).Concat<Element>(circuit.Authorizations))
        {
            var scope = lowered.ScopeOfExisting(circuit.Id);
            var peering = part as CircuitPeeringElement;
            var (type, name) = peering is null ? ("authorizations", Term.Of(part.Name.Value)) : ("peerings", CircuitPeeringLowering.NameOf(peering));
            var resource = new ArmResource(scope, ArmLayer.Networks, $"{Type}/{type}", Term.Of(circuit.Name.Value), name)
            {
                Properties = (_, to) =>
                {
                    if (peering is not null)
                        CircuitPeeringLowering.Write(lowered, peering, scope, to);
                },
            };
            lowered.After(resource, (peering as MicrosoftPeeringElement)?.RouteFilter?.Target);
            lowered.Add(part, resource);
            lowered.Write(resource, circuit);
        }
    }
}
