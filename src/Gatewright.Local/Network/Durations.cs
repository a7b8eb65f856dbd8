namespace Gatewright.Local.Network;

/// <summary>How long Azure takes.</summary>
internal static class Durations
{
    public static TimeSpan Small => TimeSpan.FromSeconds(5);
}
