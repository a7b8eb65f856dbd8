namespace Gatewright.Emit.Svg;

/// <summary>
/// Puts shapes one below the other as near as can be to where they want to be: neighbours that would overlap share the mean of their wishes (the pool adjacent
/// violators algorithm of isotonic regression).
/// </summary>
internal static class Spread
{
    /// <param name="shapes">In the order in which they stand.</param>
    /// <param name="wanted">The upper edge that each wants.</param>
    /// <param name="gap">What is free between two.</param>
    public static void Out(Shape[] shapes, double[] wanted, int gap)
    {
        var pools = new Stack<(double Sum, int Count)>();
        var offsets = new int[shapes.Length];
        for (var index = 0; index < shapes.Length; index++)
        {
            offsets[index] = index == 0 ? 0 : offsets[index - 1] + shapes[index - 1].Height + gap;
            var pool = (Sum: wanted[index] - offsets[index], Count: 1);
            while (pools.TryPeek(out var last) && last.Sum / last.Count >= pool.Sum / pool.Count)
            {
                pools.Pop();
                pool = (pool.Sum + last.Sum, pool.Count + last.Count);
            }

            pools.Push(pool);
        }

        var next = 0;
        foreach (var (sum, count) in pools.Reverse())
        {
            var y = (int)Math.Round(sum / count, MidpointRounding.AwayFromZero);
            for (var end = next + count; next < end; next++)
                shapes[next].Y = y + offsets[next];
        }
    }
}
