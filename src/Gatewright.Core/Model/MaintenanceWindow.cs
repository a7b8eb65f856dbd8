namespace Gatewright.Model;

/// <summary>When Azure may update a gateway: each day from an hour on, for some hours.</summary>
public readonly record struct MaintenanceWindow(Fact<int> Hour, Fact<int> Hours, Fact<Text> TimeZone)
{
    internal static MaintenanceWindow? Of(Gatewright.MaintenanceWindow? window) =>
        window is null ? null : new(window.Hour, window.Hours, window.TimeZone);
}
