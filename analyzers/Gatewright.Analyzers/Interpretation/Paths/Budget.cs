namespace Gatewright.Analyzers;

/// <summary>What the paths of one compilation may cost, so that an editor never waits for a program that runs for ever.</summary>
internal sealed class Budget(CancellationToken cancellation, int stepsPerPath = Budget.StepsPerPath)
{
    /// <summary>Enough for some ten thousand networks in loops.</summary>
    public const int StepsPerPath = 2_000_000;

    /// <summary>Each makes objects that are kept until the path is judged.</summary>
    public const int VerbsPerPath = 100_000;

    /// <summary>No limit of Azure's is near it; and what is said of one handle is kept in lists that are copied when they grow.</summary>
    public const int VerbsPerHandle = 10_000;

    public const int StepsInAll = 5_000_000;

    private readonly Dictionary<object, int> said = new(ByReference.Comparer);
    private int verbs;

    private int steps;
    private int all;

    /// <summary>The steps of all paths.</summary>
    public int Steps => all;

    /// <summary>Whether there is room for more than what must be done.</summary>
    public bool IsScarce => all > StepsInAll / 2;

    /// <summary>Whether a regular expression took too long, on whatever path.</summary>
    public bool HasSlowPattern { get; set; }

    public void Begin()
    {
        steps = verbs = 0;
        said.Clear();
    }

    /// <summary>A verb said something of a handle and gave it back.</summary>
    public void Said(object handle)
    {
        said.TryGetValue(handle, out var count);
        said[handle] = count + 1;
        if (count >= VerbsPerHandle)
            throw new BudgetExceeded($"it says more than {VerbsPerHandle} things of one handle");
    }

    /// <summary>A call of a verb is about to be replayed.</summary>
    public void Verb()
    {
        if (++verbs > VerbsPerPath)
            throw new BudgetExceeded($"it calls more than {VerbsPerPath} verbs");
    }

    /// <param name="count">More than one for what takes as long as so many.</param>
    public void Step(int count = 1)
    {
        all += count;
        if ((all & 0xFF) < count)
            cancellation.ThrowIfCancellationRequested();
        steps += count;
        if (steps > stepsPerPath)
            throw new BudgetExceeded($"it takes more than {stepsPerPath} steps");
        if (all > StepsInAll)
            throw new BudgetExceeded($"all paths together take more than {StepsInAll} steps");
    }
}

/// <summary>The program asks for more than an editor has time for, or than we can follow or forget.</summary>
internal sealed class BudgetExceeded(string reason) : Exception(reason);
