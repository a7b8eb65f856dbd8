namespace Gatewright.Local.Engine;

/// <summary>How long Azure's times take here.</summary>
internal sealed class Pace(double speed)
{
    public TimeSpan Of(TimeSpan time) => double.IsPositiveInfinity(speed) ? TimeSpan.Zero : time / speed;
}
