using Gatewright.Import.Documents;

namespace Gatewright.Import.Reading;

/// <summary>Resources of types that no reader asked for: they are kept, and listed once each.</summary>
internal static class OtherResources
{
    public static void Note(TemplateReading reading)
    {
        foreach (var resource in reading.Resources)
        {
            if (reading.IsAskedFor(resource))
                continue;
            reading.Notes.Other(resource.Place, $"{resource.Resource.Type} isn't part of a topology");
            resource.Node.SkipAll();
            Open(reading, resource.Resource.Body);
        }
    }

    /// <summary>Interfaces may have security groups, which then aren't unused.</summary>
    private static void Open(TemplateReading reading, ArmValue value)
    {
        foreach (var (name, member) in (value as ArmObject)?.Members ?? [])
        {
            if (name.Equals("networkSecurityGroup", StringComparison.OrdinalIgnoreCase) && (member as ArmObject)?["id"] is { } id
                && reading.Find<NetworkSecurityGroupElement>(ArmIds.KeyOf(id)) is { } group)
                group.IsOpen = true;
            else
                Open(reading, member);
        }

        foreach (var item in (value as ArmArray)?.Items ?? [])
            Open(reading, item);
    }
}
