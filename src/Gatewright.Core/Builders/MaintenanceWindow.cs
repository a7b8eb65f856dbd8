using Gatewright.Model;

namespace Gatewright;

/// <summary>When Azure may update a gateway.</summary>
internal sealed record MaintenanceWindow(Fact<int> Hour, Fact<int> Hours, Fact<Text> TimeZone);

internal static class MaintenanceWindows
{
    /// <summary>Says a window once: the first stands, a second is noted.</summary>
    public static MaintenanceWindow Once(this Call call, MaintenanceWindow? said, MaintenanceWindow window)
    {
        if (said is not null)
            call.Repeated(window.Hour.Origin);
        return said ?? window;
    }
}
