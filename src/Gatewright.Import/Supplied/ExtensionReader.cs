using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Supplied;

/// <summary>Locks and diagnostic settings, each an extension that names a resource as its scope.</summary>
internal static class ExtensionReader
{
    public static void Read(TemplateReading reading)
    {
        foreach (var resource in reading.Of("Microsoft.Authorization/locks"))
        {
            var properties = resource.Node.Properties();
            if (Extended(reading, resource, "microsoft.authorization") is { } element && properties.Is("level", "CanNotDelete"))
                element.DeleteLock = new(resource.Place);
            else
                reading.Notes.LeftOut(resource.Place, "is a lock of another level than CanNotDelete, or of what isn't in the template");
            properties.Skip("notes");
        }

        foreach (var resource in reading.Of("Microsoft.Insights/diagnosticSettings"))
        {
            var properties = resource.Node.Properties();
            if (Extended(reading, resource, "microsoft.insights") is { } element and (GatewayElement or ExpressRouteCircuitElement)
                && properties.Has("workspaceId"))
                element.LogWorkspace = properties.Setting<ResourceId>("workspaceId");
            else
                reading.Notes.LeftOut(resource.Place, "is a diagnostic setting of something else than a gateway or circuit, or without a workspace");
            properties.Skip("logs", "metrics");
        }
    }

    /// <summary>An extension's id begins with that of what it extends.</summary>
    private static ResourceElement? Extended(TemplateReading reading, TemplateResource extension, string provider)
    {
        var at = extension.Key.LastIndexOf($"/providers/{provider}/", StringComparison.Ordinal);
        return at < 0 ? null : reading.Find<ResourceElement>(extension.Key[..at]);
    }
}
