using Gatewright.Facts;

namespace Gatewright.Model;

/// <summary>What was noted while a topology was described: the order of calls, invalid values, misuse, acceptances and patches. Rules report it.</summary>
internal sealed class Journal
{
    private readonly List<Call> calls = [];

    /// <summary>A value that is used in several places is reported once.</summary>
    private readonly HashSet<object> misspelt = [];

    public List<Misspelling> Misspellings { get; } = [];

    public List<Misuse> Misuses { get; } = [];

    public List<Acceptance> Acceptances { get; } = [];

    public List<Patch> Patches { get; } = [];

    /// <summary>All calls, in order.</summary>
    public IReadOnlyList<Call> Calls => calls;

    /// <summary>How many calls were made.</summary>
    public int Count => calls.Count;

    /// <summary>Whether the topology is built, so that nothing may change it.</summary>
    public bool IsClosed { get; set; }

    public bool IsAnythingOpen { get; set; }

    public Call Call(IWriter subject, string verb)
    {
        var call = new Call(subject, verb, calls.Count);
        calls.Add(call);
        if (IsClosed)
            Misuses.Add(new(MisuseKind.AfterBuild, new(call), verb));
        return call;
    }

    /// <summary>A scalar with its place; a missing one is noted and counts as unknown, an invalid one is noted.</summary>
    public Fact<T> Fact<T>(Value<T>? value, Origin origin)
    {
        if (!IsPresent(value, origin) || value is null)
            return new(new Value<T>.Deferred("missing"), origin);

        // What no parameter supplies is unknown only to who reads the program without running it.
        if (value is Value<T>.Deferred { Source: null })
            IsAnythingOpen = true;
        if (value is Value<T>.Malformed malformed && misspelt.Add(malformed.Mistake))
            Misspellings.Add(new(origin, malformed.Text, malformed.Why, malformed.Right) { Accepts = IsSurely<T> });
        else if (value is Value<T>.Known { It: IShapingValue shape })
            Misspellings.AddRange(shape.Misspellings.Select(inner => new Misspelling(origin, inner.Text, inner.Why)));
        return new(value, origin);
    }

    public bool IsPresent(object? argument, Origin origin)
    {
        if (argument is null)
            Misuses.Add(new(MisuseKind.Null, origin, origin.Argument ?? origin.Name));
        return argument is not null;
    }

    /// <summary>Almost any word is a region, though one newer than this library.</summary>
    private static bool IsSurely<T>(string text) =>
        Parsing.Parse<T>(text) is Value<T>.Known { It: var it } && (it is not Region region || Regions.Find(region) is not null);
}

internal enum MisuseKind
{
    Null,
    Foreign,
    AfterBuild,
    SaidTwice,
}

internal sealed record Misuse(MisuseKind Kind, Origin Origin, string What);

/// <summary>Text that is no value of its kind, why, and what was probably meant if that is plain.</summary>
internal sealed record Misspelling(Origin Origin, string Text, string Why, string? Right = null)
{
    /// <summary>Whether another text would be such a value.</summary>
    public Func<string, bool>? Accepts { get; init; }
}

/// <summary>A finding that is meant: of which rule, at which element, and why.</summary>
internal sealed record Acceptance(Element Element, Fact<RuleId> Rule, Fact<Text> Because);

/// <summary>A patch and what it is merged into.</summary>
internal sealed record Patch(Element Element, Fact<Json> Json);
