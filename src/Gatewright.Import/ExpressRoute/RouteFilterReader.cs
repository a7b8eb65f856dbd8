using Gatewright.Import.Reading;

namespace Gatewright.Import.ExpressRoute;

/// <summary>Route filters of Microsoft peerings, whose one rule allows.</summary>
internal static class RouteFilterReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Network/routeFilters"))
        {
            var filter = reading.Add(resource.Key, reading.Topology.Add(new RouteFilterElement(reading.Topology, resource.Place) { Name = resource.Name }));
            reading.Places.Put(filter, resource);
            foreach (var rule in resource.Node.Properties().Objects("rules"))
            {
                var properties = rule.Properties();
                rule.Skip("name", "location");
                properties.Skip("access", "routeFilterRuleType");
                filter.Communities = filter.Communities.AddRange(properties.Settings<BgpCommunity>("communities"));
            }
        }
    }
}
