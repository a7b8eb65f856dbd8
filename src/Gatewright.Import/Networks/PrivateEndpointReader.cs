using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Networks;

/// <summary>
/// The static addresses of private endpoints. The endpoints aren't part of a topology, so they aren't asked for by their type and stay listed; what
/// routes and rules know of them is which addresses of a subnet they have.
/// </summary>
internal static class PrivateEndpointReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Resources.Where(it => it.Is("Microsoft.Network/privateEndpoints")))
        {
            if (resource.Resource.Body["properties"] is ArmObject properties && (properties["subnet"] as ArmObject)?["id"] is { } id
                && reading.Find<SubnetElement>(reading.Notes.Parts.KeyOf(id)) is { } subnet)
                subnet.PrivateEndpoints = subnet.PrivateEndpoints.AddRange(Addresses(properties).Select(it => Setting(reading, resource, it)));
        }
    }

    private static IEnumerable<ArmValue> Addresses(ArmObject properties) =>
        from configuration in (properties["ipConfigurations"] as ArmArray)?.Items ?? []
        let address = ((configuration as ArmObject)?["properties"] as ArmObject)?["privateIPAddress"]
        where address is not (null or ArmNull or ArmString { Value: "" })
        select address;

    private static Setting<IpAddress> Setting(TemplateReading reading, TemplateResource resource, ArmValue address) => reading.Notes.Journal.Setting(
        ArmValues.As<IpAddress>(address), new(new JsonDocumentPlace(address.Place, resource.Place)));
}
