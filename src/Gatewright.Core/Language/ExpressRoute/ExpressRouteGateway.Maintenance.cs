namespace Gatewright;

/// <content>When Azure may update it.</content>
public sealed partial class ExpressRouteGateway
{
    /// <summary>
    /// Confines Azure's updates of the gateway to some hours of each day (a <c>maintenanceConfigurations</c> resource that is assigned to the
    /// gateway). By default they come at any time.
    /// </summary>
    /// <param name="startHour">When the window opens: 0 to 23. Beside a VPN gateway take another time than its, so that one of the two always stands.</param>
    /// <param name="durationHours">How long it stays open: 5 or more. A gateway takes its update at any moment of it.</param>
    /// <param name="timeZone">A Windows time zone, such as <c>W. Europe Standard Time</c> or <c>UTC</c>.</param>
    public ExpressRouteGateway WithMaintenanceWindow(Value<int> startHour, Value<int> durationHours, Value<Text> timeZone) =>
        Set(It.MaintenanceWindow = RecordCall().SetOnce(It.MaintenanceWindow, startHour, durationHours, timeZone));
}
