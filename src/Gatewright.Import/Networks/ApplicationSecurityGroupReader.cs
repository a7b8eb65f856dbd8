using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>Application security groups.</summary>
internal static class ApplicationSecurityGroupReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Network/applicationSecurityGroups"))
        {
            var group = new ApplicationSecurityGroupElement(reading.Topology, resource.Place) { Name = resource.Name };
            reading.Places.Put(reading.Add(resource.Key, reading.Topology.Add(group)), resource);
        }
    }
}
