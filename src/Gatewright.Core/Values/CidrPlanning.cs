namespace Gatewright;

/// <summary>Finds room for a block beside others.</summary>
internal static class CidrPlanning
{
    /// <summary>The first or last block of a length in a space that overlaps nothing taken, or null where there is none.</summary>
    public static Cidr? NextFree(IEnumerable<Cidr> space, IEnumerable<Cidr> taken, int length, bool fromEnd)
    {
        var used = taken.ToArray();
        foreach (var block in space)
        {
            if (FreeIn(block, used, length, fromEnd) is { } free)
                return free;
        }

        return null;
    }

    /// <summary>How many addresses of a space no taken block covers. Blocks either contain each other or are apart, so only outermost ones count.</summary>
    public static System.Numerics.BigInteger FreeCount(Cidr space, IEnumerable<Cidr> taken)
    {
        var free = space.AddressCount;
        Cidr? outermost = null;
        foreach (var block in taken.Where(space.Overlaps).OrderBy(it => it))
        {
            if (block.Contains(space))
                return 0;
            if (outermost is { } outer && outer.Contains(block))
                continue;
            outermost = block;
            free -= block.AddressCount;
        }

        return free;
    }

    /// <summary>Steps over what is in the way, so a full space costs no more than its number of blocks.</summary>
    private static Cidr? FreeIn(Cidr space, Cidr[] taken, int length, bool fromEnd)
    {
        var width = IpAddress.Width(space.Version);
        if (length < space.PrefixLength || length > width)
            return null;
        var at = fromEnd ? space.Last.Bits & ~Bits.Ones(width - length) : space.First.Bits;
        while (true)
        {
            var candidate = new Cidr(new(space.Version, at), length);
            var index = Array.FindIndex(taken, candidate.Overlaps);
            if (index < 0)
                return candidate;
            var obstacle = taken[index].PrefixLength > length ? candidate : taken[index];
            if (fromEnd ? obstacle.First.Bits <= space.First.Bits : obstacle.Last.Bits >= space.Last.Bits)
                return null;
            at = fromEnd ? (obstacle.First.Bits - Bits.One) & ~Bits.Ones(width - length) : obstacle.Last.Bits + Bits.One;
        }
    }
}
