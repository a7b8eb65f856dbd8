using Gatewright.Facts;

namespace Gatewright.Model;

/// <summary>What was noted while a topology was described: the order of calls, invalid values, misuse, acceptances and patches. Rules report it.</summary>
internal sealed class Journal
{
    private readonly List<Call> calls = [];

    /// <summary>A value that is used in several places is reported once.</summary>
    private readonly HashSet<object> invalid = [];

    public List<InvalidValue> InvalidValues { get; } = [];

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

    public Call Call(IWriter subject, string method)
    {
        var call = new Call(subject, method, calls.Count);
        calls.Add(call);
        if (IsClosed)
            Misuses.Add(new(MisuseKind.AfterBuild, new(call), method));
        return call;
    }

    /// <summary>A scalar with its place; a missing one is noted and counts as unknown, an invalid one is noted.</summary>
    public Setting<T> Setting<T>(Value<T>? value, Origin origin)
    {
        if (!IsPresent(value, origin) || value is null)
            return new(new Value<T>.Deferred("missing"), origin);
        value = Enums.Checked(value);

        // What no parameter supplies is unknown only to who reads the program without running it.
        if (value is Value<T>.Deferred { Source: null })
            IsAnythingOpen = true;
        if (value is Value<T>.Malformed malformed && invalid.Add(malformed.Mistake))
            InvalidValues.Add(new(origin, malformed.Text, malformed.Reason, malformed.Suggestion) { Accepts = typeof(T).IsEnum ? null : IsSurely<T> });
        else if (value is Value<T>.Known { Value: ICompositeValue shape })
            InvalidValues.AddRange(Of(shape, origin));
        return new(value, origin);
    }

    public bool IsPresent(object? argument, Origin origin)
    {
        if (argument is null)
            Misuses.Add(new(MisuseKind.Null, origin, origin.Argument ?? origin.Name));
        return argument is not null;
    }

    private static IEnumerable<InvalidValue> Of(ICompositeValue shape, Origin origin)
    {
        foreach (var (text, why) in shape.InvalidValues)
            yield return new(origin, text, why);
        if (shape is INamedSku { Meant: { } meant })
        {
            var why = $"is no SKU that is known here, and {meant} is; write that, unless Azure has added this one since";
            yield return new(origin, shape.ToString()!, why, meant) { IsDoubtful = true };
        }
    }

    /// <summary>Almost any word is a region, though one newer than this library.</summary>
    private static bool IsSurely<T>(string text) =>
        Parsing.Parse<T>(text) is Value<T>.Known { Value: var it } && (it is not Region region || Regions.Find(region) is not null);
}

internal enum MisuseKind
{
    Null,
    Foreign,
    AfterBuild,
    SetTwice,
}

internal sealed record Misuse(MisuseKind Kind, Origin Origin, string What);

/// <summary>Text that is no value of its kind, why, and what was probably meant if that is plain.</summary>
internal sealed record InvalidValue(Origin Origin, string Text, string Reason, string? Suggestion = null)
{
    /// <summary>Whether another text would be such a value.</summary>
    public Func<string, bool>? Accepts { get; init; }

    /// <summary>Whether it may be a value that is newer than this library, and is passed on as it is.</summary>
    public bool IsDoubtful { get; init; }
}

/// <summary>A finding that is meant: of which rule, at which element, and why.</summary>
internal sealed record Acceptance(Element Element, Setting<RuleId> Rule, Setting<Text> Because);

/// <summary>A patch and what it is merged into.</summary>
internal sealed record Patch(Element Element, Setting<Json> Json);
