using Gatewright.Import.Reading;
using Gatewright.Rules;
using static Gatewright.Rules.Rule;

namespace Gatewright.Import.Laws;

/// <summary>GW955x: circuits.</summary>
internal static class CircuitLaws
{
    public static TemplateLaw SkuFitsTierAndFamily { get; } = TemplateLaw.Error("GW9550",
        "The SKU of a circuit is its tier and its family", "ER-08", Sources.NetworkTypes, reading =>
        from circuit in Circuits(reading)
        let sku = circuit.Node.Value.At("sku") as ArmObject
        let name = sku?.TextAt("name")
        let tier = sku?.TextAt("tier")
        let family = sku?.TextAt("family")
        where name is not null && tier is not null && family is not null
        let isMeteredLocal = Written.Is(tier, "Local") && !Written.Is(family, "UnlimitedData")
        where isMeteredLocal || !Written.Is(name, $"{tier}_{family}")
        select At(circuit.Node.Origin(sku!.At(isMeteredLocal ? "family" : "name")), isMeteredLocal
            ? (MessageText)$"Circuit '{circuit.Names[^1]}' is Local, whose data is never metered; write family UnlimitedData"
            : $"Circuit '{circuit.Names[^1]}' has SKU {name} with tier {tier} and family {family}; write {tier}_{family}"));

    public static TemplateLaw PeeringIsCalledByItsType { get; } = TemplateLaw.Error("GW9551",
        "A peering of a circuit is called by its type, AzurePrivatePeering or MicrosoftPeering", "NM-05 ER-10", Sources.ExpressRoutePeerings, reading =>
        from peering in Peerings(reading)
        where peering.Type is not null
        let isRetired = Written.Is(peering.Type, "AzurePublicPeering")
        where isRetired || peering.Name is not null && !Written.Is(peering.Name, peering.Type)
        select At(peering.Place, isRetired
            ? (MessageText)$"Public peering of circuits retired on 2024-03-31; write MicrosoftPeering"
            : $"A peering of type {peering.Type} is called '{peering.Name}'; Azure takes the type as its name"));

    public static TemplateLaw CircuitIsOfAProviderOrOnPorts { get; } = TemplateLaw.Error("GW9552",
        "A circuit is a provider's or on ports of one's own", "ER-06", Sources.ExpressRouteDirect, reading =>
        from circuit in Circuits(reading)
        let properties = Resources.PropertiesOf(circuit.Node.Value)
        where properties.Says("serviceProviderProperties") == properties.Says("expressRoutePort")
        select At(circuit.Node.Origin(properties.At("expressRoutePort")), properties.Says("expressRoutePort")
            ? (MessageText)$"Circuit '{circuit.Names[^1]}' has both serviceProviderProperties and expressRoutePort; write one of them"
            : $"Circuit '{circuit.Names[^1]}' has neither serviceProviderProperties nor expressRoutePort; write one of them"));

    public static ImmutableArray<TemplateLaw> All { get; } = [SkuFitsTierAndFamily, PeeringIsCalledByItsType, CircuitIsOfAProviderOrOnPorts];

    private static IEnumerable<TemplateResource> Circuits(TemplateReading reading) => reading.Of("Microsoft.Network/expressRouteCircuits");

    private static IEnumerable<(string? Name, string? Type, Origin Place)> Peerings(TemplateReading reading)
    {
        foreach (var peering in Circuits(reading).SelectMany(it => it.Node.Properties().Objects("peerings")))
            yield return (peering.Value.TextAt("name"), Resources.PropertiesOf(peering.Value).TextAt("peeringType"), new(peering.Place));
        foreach (var peering in reading.Of("Microsoft.Network/expressRouteCircuits/peerings"))
        {
            var name = peering.Names[^1] is Value<Name>.Known known ? known.Value.Value : null;
            yield return (name, Resources.PropertiesOf(peering.Node.Value).TextAt("peeringType"), new(peering.Place));
        }
    }
}
