namespace Gatewright.Deploy.Tests.Life;

/// <summary>A clock on which every wait is over at once, and has taken as long as it should: an hour of Azure passes in milliseconds.</summary>
internal sealed class SteppingClock : TimeProvider
{
    private readonly Lock turn = new();
    private DateTimeOffset now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn)
            return now;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (turn)
            now += dueTime > TimeSpan.Zero ? dueTime : TimeSpan.Zero;
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Ended();
    }

    private sealed class Ended : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
