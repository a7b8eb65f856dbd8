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
        }
    }
}
