using System.Diagnostics;
using System.Globalization;

namespace Gatewright.Comparisons;

/// <summary>One side: measures a case for each line that it is sent, and answers with nanoseconds and bytes.</summary>
internal static class Server
{
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    public static int Run()
    {
        var (name, count) = ("", 0);
        Func<object>? run = null;
        while (Console.ReadLine() is { } asked)
        {
            if (asked != name)
            {
                run = null;
                (name, run) = (asked, Cases.Prepared(asked));
                count = Warm(run);
            }

            var (time, bytes) = Measured(run!, count);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalNanoseconds / count:0} {bytes / count}"));
        }

        return 0;
    }

    /// <summary>Runs until nothing is compiled any more and caches are filled, or for a second.</summary>
    /// <returns>How many runs make a round.</returns>
    private static int Warm(Func<object> run)
    {
        var once = TimeSpan.MaxValue;
        var all = Stopwatch.StartNew();
        for (var times = 0; times < 3 || (times < 200 && all.Elapsed < TimeSpan.FromSeconds(1)); times++)
            once = Measured(run, 1).Time is var time && time < once ? time : once;
        return Math.Max(1, (int)(Round / once));
    }

    private static (TimeSpan Time, long Bytes) Measured(Func<object> run, int count)
    {
        // Whatever is measured finds what a program begins with; what the round before left is nobody's.
        GC.Collect();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        for (var times = 0; times < count; times++)
            GC.KeepAlive(run());
        return (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
