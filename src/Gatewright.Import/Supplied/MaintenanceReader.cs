using System.Globalization;
using Gatewright.Import.Documents;
using Gatewright.Import.Reading;

namespace Gatewright.Import.Supplied;

/// <summary>The windows in which Azure may update gateways: a configuration, and an assignment that names the gateway as its scope.</summary>
internal static class MaintenanceReader
{
    public static void Read(TemplateReading reading)
    {
        var configurations = new Dictionary<string, TemplateResource>(StringComparer.Ordinal);
        foreach (var configuration in reading.Of("Microsoft.Maintenance/maintenanceConfigurations"))
            configurations.TryAdd(configuration.Key, configuration);
        foreach (var assignment in reading.Of("Microsoft.Maintenance/configurationAssignments"))
        {
            var properties = assignment.Node.Properties();
            if (properties.Id("maintenanceConfigurationId") is not { } id || !configurations.TryGetValue(id.Key, out var configuration)
                || GatewayOf(reading, assignment) is not { } gateway)
                reading.Notes.LeftOut(assignment.Place, "is a maintenance window of which the gateway or the configuration isn't known");
            else if (configuration.Node.Properties().Object("maintenanceWindow") is { } window)
                gateway.MaintenanceWindow = new(
                    Hour(window, "startDateTime"), Hour(window, "duration"), window.Setting<Text>("timeZone"));
            properties.Skip("resourceId");
        }

        foreach (var configuration in configurations.Values)
        {
            configuration.Node.Properties().Skip("maintenanceScope", "extensionProperties", "visibility", "namespace");
            configuration.Node.Properties().Object("maintenanceWindow")?.Skip("recurEvery", "expirationDateTime", "startDateTime", "duration", "timeZone");
        }
    }

    /// <summary>An extension's id begins with that of what it extends.</summary>
    private static GatewayElement? GatewayOf(TemplateReading reading, TemplateResource assignment)
    {
        var at = assignment.Key.IndexOf("/providers/microsoft.maintenance/", StringComparison.Ordinal);
        return at < 0 ? null : reading.Find<GatewayElement>(assignment.Key[..at]);
    }

    /// <summary>The hour in <c>2026-01-01 03:00</c> or <c>05:00</c>.</summary>
    private static Setting<int> Hour(ArmNode window, string name)
    {
        if (window.Read(name) is not ArmString { Value: var text } value)
            return window.Setting<int>(name);
        var clock = text[(text.IndexOf(' ') + 1)..].Split(':')[0];
        return int.TryParse(clock, NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            ? window.Setting<int>(hour, new Origin(window.At(value)))
            : window.Setting<int>(value);
    }
}
