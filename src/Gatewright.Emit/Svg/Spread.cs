namespace Gatewright.Emit.Svg;

/// <summary>Where a shape wants its upper edge to be.</summary>
/// <param name="Shape">The shape.</param>
/// <param name="Y">The edge.</param>
/// <param name="Weight">How much that counts beside the wishes of its neighbours.</param>
internal readonly record struct Wish(Shape Shape, double Y, double Weight);

/// <summary>
/// Puts shapes one below the other as near as can be to where they want to be: neighbours that would overlap share the mean of their wishes (the pool adjacent
/// violators algorithm of isotonic regression).
/// </summary>
internal static class Spread
{
    /// <param name="wishes">In the order in which the shapes stand.</param>
    /// <param name="gap">What is free between two.</param>
    public static void Out(Wish[] wishes, int gap)
    {
        var pools = new Stack<(double Sum, double Weight, int Count)>();
        var offsets = new int[wishes.Length];
        for (var index = 0; index < wishes.Length; index++)
        {
            offsets[index] = index == 0 ? 0 : offsets[index - 1] + wishes[index - 1].Shape.Height + gap;
            var pool = (Sum: (wishes[index].Y - offsets[index]) * wishes[index].Weight, wishes[index].Weight, Count: 1);
            while (pools.TryPeek(out var last) && last.Sum / last.Weight >= pool.Sum / pool.Weight)
            {
                pools.Pop();
                pool = (pool.Sum + last.Sum, pool.Weight + last.Weight, pool.Count + last.Count);
            }

            pools.Push(pool);
        }

        var next = 0;
        foreach (var (sum, weight, count) in pools.Reverse())
        {
            var y = (int)Math.Round(sum / weight, MidpointRounding.AwayFromZero);
            for (var end = next + count; next < end; next++)
                wishes[next].Shape.Y = y + offsets[next];
        }
    }
}
