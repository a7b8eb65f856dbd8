using System.Globalization;

namespace Gatewright.Comparisons;

/// <summary>
/// Runs two commits in turns, so that whatever else the machine does hits both, and writes a table of medians. Each has a process of its own.
/// </summary>
internal static class Comparison
{
    private const string Process = "emit of the first example, a process";

    public static int Run(string before, string after, bool isShort)
    {
        using Side old = new(before), present = new(after);
        var measured = new Dictionary<string, (Figure Before, Figure After)>();
        Console.WriteLine("| Networks | Before | After | Time | Before | After | Memory |\n|---|---:|---:|---:|---:|---:|---:|");
        foreach (var name in Cases.Names(isShort))
            Write(name, measured[name] = InTurns(isShort ? 1 : 9, old, present, side => side.Measure(name)));
        if (old.HasExample && present.HasExample)
            Write(Process, InTurns(isShort ? 1 : 25, old, present, side => side.EmitExample()));

        Console.WriteLine("\n| Emit by the bare writer | Before | After |\n|---|---:|---:|");
        foreach (var (name, (was, now)) in measured.Where(it => it.Key.StartsWith("emit: ", StringComparison.Ordinal)))
        {
            var bare = measured[name.Replace("emit", "bare writer", StringComparison.Ordinal)];
            Console.WriteLine(Text($"| {name[6..]} | {was.Time / bare.Before.Time:0.00} | {now.Time / bare.After.Time:0.00} |"));
        }

        return 0;
    }

    private static (Figure Before, Figure After) InTurns(int rounds, Side before, Side after, Func<Side, (double Time, double Bytes)> measure)
    {
        var (was, now) = (new List<(double Time, double Bytes)>(), new List<(double Time, double Bytes)>());
        for (var round = 0; round < rounds; round++)
        {
            // Whoever is second has the warmer machine: that is each in turn.
            if (round % 2 == 0)
                was.Add(measure(before));
            now.Add(measure(after));
            if (round % 2 == 1)
                was.Add(measure(before));
        }

        return (Figure.Of(was), Figure.Of(now));
    }

    private static void Write(string name, (Figure Before, Figure After) it) => Console.WriteLine(Text(
        $"| {name} | {Time(it.Before)} | {Time(it.After)} | {it.After.Time / it.Before.Time:0.00} | {Memory(it.Before)} | {Memory(it.After)} | {(double.IsNaN(it.After.Bytes) ? "" : Text($"{it.After.Bytes / it.Before.Bytes:0.00}"))} |"));

    private static string Time(Figure figure) => figure.Time < 1_000_000 ? Text($"{figure.Time / 1_000:0.0} µs") : Text($"{figure.Time / 1_000_000:0.0} ms");

    private static string Memory(Figure figure) => double.IsNaN(figure.Bytes) ? "" : figure.Bytes < 1_000_000
        ? Text($"{figure.Bytes / 1_000:0} kB") : Text($"{figure.Bytes / 1_000_000:0.0} MB");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Medians: nanoseconds and bytes.</summary>
    private sealed record Figure(double Time, double Bytes)
    {
        public static Figure Of(List<(double Time, double Bytes)> rounds) => new(Median(rounds.Select(it => it.Time)), Median(rounds.Select(it => it.Bytes)));

        private static double Median(IEnumerable<double> values) => values.Order().ToArray() is var sorted ? sorted[sorted.Length / 2] : 0;
    }
}
