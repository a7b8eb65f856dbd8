using System.Globalization;
using Gatewright.Emit.Arm;

namespace Gatewright.Emit.Lowering;

using Gatewright.Model;

/// <summary>The windows in which Azure may update gateways: a configuration and its assignment, an extension of the gateway.</summary>
internal static class MaintenanceLowering
{
    /// <summary>A window needs a day to count from. Azure takes one that is over, so it is the same in each template.</summary>
    private const string Beginning = "2026-01-01";

    public static void Lower(Estate estate, GatewayElement gateway, ArmResource resource)
    {
        if (gateway.MaintenanceWindow is not { } window)
            return;
        var name = ArmTerm.Of(MadeNames.Maintenance(gateway));
        var configuration = new ArmResource(resource.Scope, ArmLayer.Gateways, "Microsoft.Maintenance/maintenanceConfigurations", name)
        {
            Location = resource.Location,
            Tags = estate.TagsOf(gateway.Tags),
            Properties = new()
            {
                { "maintenanceScope", "Resource" },
                { "extensionProperties", new ArmObject { { "maintenanceSubScope", "NetworkGatewayMaintenance" } } },
                {
                    "maintenanceWindow", new ArmObject
                    {
                        { "startDateTime", ArmTerm.Concat([Beginning + " ", Clock(window.Hour)]) },
                        { "duration", Clock(window.Hours) },
                        { "timeZone", ArmNode.Of(window.TimeZone.Value) },
                        { "recurEvery", "1Day" },
                    }
                },
                { "visibility", "Custom" },
            },
        };
        var assignment = new ArmResource(resource.Scope, ArmLayer.Gateways, "Microsoft.Maintenance/configurationAssignments", name)
        {
            Location = resource.Location,
            Others = new() { { "scope", resource.IdFrom(resource.Scope) } },
            Properties = new() { { "maintenanceConfigurationId", configuration.IdFrom(resource.Scope) } },
        };
        assignment.DependsOn.AddRange([configuration, resource]);
        estate.Resources.AddRange([configuration, assignment]);
    }

    /// <summary>Whole hours as <c>HH:mm</c>.</summary>
    private static ArmTerm Clock(Fact<int> hours) => hours.TryGet(out var known)
        ? string.Create(CultureInfo.InvariantCulture, $"{known:00}:00")
        : ArmTerm.Expression($"concat(padLeft(string({ArmTerm.Of(hours.Value).AsArgument}), 2, '0'), ':00')");
}
