namespace Gatewright.Analyzers;

/// <summary>
/// Which way the conditions nobody knows went. The program is run again for each combination, so that what follows from a
/// decision needs no bookkeeping; beyond a few conditions a run forgets what depends on them.
/// </summary>
internal sealed class Decisions(int limit)
{
    private readonly List<bool> made = [];
    private int next;

    /// <summary>The next decision of this run, or null if there have been too many.</summary>
    public bool? Next()
    {
        if (next == made.Count)
        {
            if (made.Count == limit)
                return null;
            made.Add(true);
        }

        return made[next++];
    }

    /// <summary>Turns to the next combination.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Advance()
    {
        next = 0;
        while (made.Count > 0 && !made[made.Count - 1])
            made.RemoveAt(made.Count - 1);
        if (made.Count == 0)
            return false;
        made[made.Count - 1] = false;
        return true;
    }
}
