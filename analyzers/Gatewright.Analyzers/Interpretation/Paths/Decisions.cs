using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>
/// Which way the conditions nobody knows went. The program is run again for each combination, so that what follows from a
/// decision needs no bookkeeping; beyond a few conditions a run forgets what depends on them. Conditions that only say more of the topology
/// (<see cref="SeparateBranches"/>) don't double the runs: a law that is broken whichever of them holds is broken with all of them, with none, with each alone
/// and with all but each.
/// </summary>
/// <param name="limit">How many conditions a run decides in all combinations.</param>
/// <param name="separateLimit">How many it decides of those that only say more.</param>
internal sealed class Decisions(int limit, int separateLimit)
{
    /// <summary>No condition is decided: each of its branches is followed, one after the other.</summary>
    public static Decisions Sweep() => new(0, 0) { IsSweep = true };

    private readonly List<bool> made = [];
    private readonly HashSet<IOperation> bound = [];
    private int next;
    private int separate;
    private int mostSeparate;
    private int variation;
    private bool hasBound;

    /// <summary>Whether each branch is entered, so that what is wrong with a value is found wherever it stands.</summary>
    public bool IsSweep { get; private init; }

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

    /// <summary>The next decision of this run on whether more is said, or null if there have been too many.</summary>
    public bool? NextSeparate()
    {
        if (separate == separateLimit)
            return null;
        mostSeparate = Math.Max(mostSeparate, separate + 1);
        return Varied(separate++);
    }

    /// <summary>Whether it was found that more hangs on a condition than what its branches say.</summary>
    public bool IsBound(IOperation choice) => bound.Contains(choice);

    /// <summary>More hangs on a condition than what its branches say: from the next run on it is one of those tried in all combinations.</summary>
    public void Bind(IOperation choice) => hasBound |= bound.Add(choice);

    /// <summary>Turns to the next combination.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Advance()
    {
        next = separate = 0;
        if (hasBound)
        {
            hasBound = false;
            made.Clear();
            variation = 0;
            return true;
        }

        while (made.Count > 0 && !made[made.Count - 1])
            made.RemoveAt(made.Count - 1);
        if (made.Count == 0)
            return false;
        made[made.Count - 1] = false;
        return true;
    }

    /// <summary>Turns to the next way in which more may be said, with all combinations of the rest.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Vary()
    {
        var last = mostSeparate switch { 0 => 0, 1 => 1, 2 => 3, _ => (2 * mostSeparate) + 1 };
        return ++variation <= last;
    }

    /// <summary>All, none, then all but one and one alone, for each.</summary>
    private bool Varied(int index) => variation switch
    {
        0 => true,
        1 => false,
        _ => (index == (variation - 2) / 2) == (variation % 2 == 1),
    };
}
