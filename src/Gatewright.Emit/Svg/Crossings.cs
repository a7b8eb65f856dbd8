namespace Gatewright.Emit.Svg;

/// <summary>Swaps the tracks of a gap as long as lines cross less often.</summary>
internal static class Crossings
{
    /// <summary>Where so many lines cross a gap, no order of them makes it easy to read, and trying takes long.</summary>
    private const int MostTracks = 24;

    public static void Lessen(IReadOnlyList<Net> nets, int tracks)
    {
        if (tracks > MostTracks)
            return;
        var best = Count(nets);
        for (var isBetter = true; isBetter;)
        {
            isBetter = false;
            for (var one = 0; one < tracks; one++)
            {
                for (var other = one + 1; other < tracks; other++)
                {
                    Swap(nets, one, other);
                    var count = Count(nets);
                    if (count < best)
                        (best, isBetter) = (count, true);
                    else
                        Swap(nets, one, other);
                }
            }
        }
    }

    private static void Swap(IReadOnlyList<Net> nets, int one, int other)
    {
        foreach (var net in nets)
            net.Track = net.Track == one ? other : net.Track == other ? one : net.Track;
    }

    /// <summary>A level line from the left crosses all tracks before its own, one from the right all behind.</summary>
    private static int Count(IReadOnlyList<Net> nets)
    {
        var count = 0;
        foreach (var net in nets)
        {
            foreach (var other in nets)
            {
                if (net.Track < other.Track)
                    count += Within(net, other.Left) + Within(other, net.Right);
            }
        }

        return count;
    }

    private static int Within(Net upright, List<Port> level) => level.Count(port => port.Y > upright.Top && port.Y < upright.Bottom);
}
