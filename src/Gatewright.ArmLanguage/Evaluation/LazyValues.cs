namespace Gatewright.ArmLanguage;

/// <summary>Named values that are evaluated on first use: parameters or variables. Names ignore case; the later of two wins.</summary>
internal sealed class LazyValues(string kind)
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.OrdinalIgnoreCase);

    public bool Contains(string name) => entries.ContainsKey(name);

    public void Add(string name, Func<ArmValue> evaluate) => entries[name] = new(evaluate);

    /// <exception cref="Failure">There is no such value, or it depends on itself.</exception>
    public ArmValue Find(string name)
    {
        if (!entries.TryGetValue(name, out var entry))
            throw new Failure($"{kind}-unknown", $"the template has no {kind} '{name}'; add it");
        if (entry.Value is { } value)
            return value;
        if (entry.IsEvaluated)
            throw new Failure("cycle", $"the {kind} '{name}' depends on itself; remove the cycle");
        entry.IsEvaluated = true;
        return entry.Value = entry.Evaluate();
    }

    public void EvaluateAll()
    {
        foreach (var entry in entries.Keys)
            Find(entry);
    }

    private sealed class Entry(Func<ArmValue> evaluate)
    {
        public Func<ArmValue> Evaluate => evaluate;

        public bool IsEvaluated { get; set; }

        public ArmValue? Value { get; set; }
    }
}
