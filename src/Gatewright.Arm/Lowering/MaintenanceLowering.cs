using System.Globalization;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>The windows in which Azure may update gateways: a configuration and its assignment, an extension of the gateway.</summary>
internal static class MaintenanceLowering
{
    /// <summary>A window needs a day to count from. Azure takes one that is over, so it is the same in each template.</summary>
    private const string Beginning = "2026-01-01";

    public static void Lower(LoweredTopology lowered, GatewayElement gateway, ArmResource resource)
    {
        if (gateway.MaintenanceWindow is not { } window)
            return;
        var name = Term.Of(GeneratedNames.Maintenance(gateway));
        var configuration = new ArmResource(resource.Scope, ArmLayer.Gateways, "Microsoft.Maintenance/maintenanceConfigurations", name)
        {
            Location = resource.Location,
            Tags = lowered.TagsOf(gateway.Tags),
            Properties = (_, to) =>
            {
                to.Add("maintenanceScope", "Resource");
                to.AddObject("extensionProperties", "maintenanceSubScope", "NetworkGatewayMaintenance");
                using (to.Object("maintenanceWindow"))
                {
                    to.Add("startDateTime", Term.Concat(Beginning + " ", Clock(window.StartHour)));
                    to.Add("duration", Clock(window.DurationHours));
                    to.Add("timeZone", window.TimeZone);
                    to.Add("recurEvery", "1Day");
                }

                to.Add("visibility", "Custom");
            },
        };
        var assignment = new ArmResource(resource.Scope, ArmLayer.Gateways, "Microsoft.Maintenance/configurationAssignments", name)
        {
            Location = resource.Location,
            Head = to => to.Add("scope", resource.Dependency),
            Properties = (_, to) => to.Add("maintenanceConfigurationId", configuration.Dependency),
        };
        assignment.WaitFor(configuration);
        assignment.WaitFor(resource);
        lowered.Resources.AddRange([configuration, assignment]);
    }

    /// <summary>Whole hours as <c>HH:mm</c>.</summary>
    private static Term Clock(Setting<int> hours) => hours.TryGetValue(out var known)
        ? string.Create(CultureInfo.InvariantCulture, $"{known:00}:00")
        : Term.Function("concat", Term.Function("padLeft", Term.Function("string", Term.Of(hours.Value)), new Term.Number(2), "0"), ":00");
}
