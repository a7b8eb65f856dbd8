using System.Runtime.CompilerServices;
using Gatewright.Facts;
using Gatewright.Model;

namespace Gatewright;

/// <summary>What one topology's verbs noted: the order of calls, misspelt values and misuse. Verbs never throw; rules report what stands here.</summary>
internal sealed class Journal
{
    private readonly List<Call> calls = [];

    public List<Misspelling> Misspellings { get; } = [];

    /// <summary>A value that is used in several places was misspelt once.</summary>
    public HashSet<object> Misspelt { get; } = [];

    public List<Misuse> Misuses { get; } = [];

    public List<Acceptance> Acceptances { get; } = [];

    public List<Patch> Patches { get; } = [];

    /// <summary>All calls, in order.</summary>
    public IReadOnlyList<Call> Calls => calls;

    /// <summary>How many calls were made.</summary>
    public int Count => calls.Count;

    public bool IsClosed { get; set; }

    public bool IsAnythingOpen { get; set; }

    public Call Call(Handle subject, string verb)
    {
        var call = new Call(subject, verb, calls.Count);
        calls.Add(call);
        if (IsClosed)
            Misuses.Add(new(MisuseKind.AfterBuild, new(call), verb));
        return call;
    }
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

    /// <summary>Whether it may be a value that is newer than this library, and is passed on as it is.</summary>
    public bool IsDoubtful { get; init; }
}

/// <summary>How verbs take their arguments.</summary>
internal static class Saying
{
    /// <summary>Keeps a scalar with its place; a missing one is noted and counts as unknown.</summary>
    public static Fact<T> Fact<T>(this Call call, Value<T> value, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        Noted(call, value, new(call, argument));

    /// <summary>Keeps a list of scalars with their places; a missing one is noted and counts as one that is unknown.</summary>
    public static List<Fact<T>> Facts<T>(this Call call, IEnumerable<Value<T>> values, [CallerArgumentExpression(nameof(values))] string argument = "")
    {
        var origin = new Origin(call, argument);
        if (!call.Present(values, origin))
            return [Unknown<T>("missing", origin)];

        var facts = new List<Fact<T>>();
        foreach (var value in values)
            facts.Add(Noted(call, value, new(call, argument, facts.Count)));
        return facts;
    }

    /// <summary>Whether a handle is there and of this topology; what is wrong is noted, and that a secret is used.</summary>
    public static bool Takes(this Call call, Handle handle, [CallerArgumentExpression(nameof(handle))] string argument = "", int item = 0)
    {
        var isTaken = call.Knows(handle, argument, item);
        if (isTaken)
            Use(handle);
        return isTaken;
    }

    /// <summary>Whether a handle is there and of this topology; what is wrong is noted.</summary>
    public static bool Knows(this Call call, Handle handle, [CallerArgumentExpression(nameof(handle))] string argument = "", int item = 0)
    {
        var origin = new Origin(call, argument, item);
        return call.Present(handle, origin) && call.IsOwn(handle, origin);
    }

    public static void Use(Handle handle)
    {
        if (handle is Secret secret)
            secret.IsUsed = true;
    }

    /// <summary>Says a scalar once: the first stands, a second is noted. After Build nothing changes, as what was built is named by these facts.</summary>
    /// <returns>Whether it was the first time, so that what comes with it holds.</returns>
    public static bool Once<T>(this Call call, ref Fact<T> slot, Fact<T> fact)
    {
        var isFirst = !slot.IsSaid;
        if (!isFirst)
            call.Repeated(fact.Origin);
        else if (!call.Subject.Journal.IsClosed)
            slot = fact;
        return isFirst;
    }

    /// <summary>Says a flag once; saying it again changes nothing and is noted.</summary>
    /// <returns>Whether it was the first time, so that what comes with it holds.</returns>
    public static bool Once(this Call call, ref Flag slot)
    {
        var isFirst = !slot.IsSaid;
        if (isFirst)
            slot = new(call);
        else
            call.Repeated(new(call));
        return isFirst;
    }

    public static void Repeated(this Call call, Origin again) =>
        call.Subject.Journal.Misuses.Add(new(MisuseKind.SaidTwice, again, call.Verb));

    public static bool Present(this Call call, object? argument, Origin origin)
    {
        if (argument is null)
            call.Subject.Journal.Misuses.Add(new(MisuseKind.Null, origin, origin.Argument!));
        return argument is not null;
    }

    private static bool IsOwn(this Call call, Handle handle, Origin origin)
    {
        var isOwn = ReferenceEquals(handle.Journal, call.Subject.Journal);
        if (!isOwn)
            call.Subject.Journal.Misuses.Add(new(MisuseKind.Foreign, origin, handle.Label));
        return isOwn;
    }

    private static Fact<T> Noted<T>(Call call, Value<T> value, Origin origin)
    {
        if (!call.Present(value, origin))
            return Unknown<T>("missing", origin);
        if (value.Source is { } parameter && !call.IsOwn(parameter, origin))
            return Unknown<T>("foreign", origin);

        // What no parameter supplies is unknown only to who reads the program without running it.
        if (value is Value<T>.Deferred { Source: null })
            call.Subject.Journal.IsAnythingOpen = true;
        if (value is Value<T>.Malformed malformed)
        {
            if (call.Subject.Journal.Misspelt.Add(malformed.Mistake))
                call.Subject.Journal.Misspellings.Add(new(origin, malformed.Text, malformed.Why, malformed.Right) { Accepts = IsSurely<T> });
        }
        else if (value is Value<T>.Known { It: IShapingValue shape })
            call.Subject.Journal.Misspellings.AddRange(Misspellings(shape, origin));
        return new(value, origin);
    }

    private static IEnumerable<Misspelling> Misspellings(IShapingValue shape, Origin origin)
    {
        foreach (var (text, why) in shape.Misspellings)
            yield return new(origin, text, why);
        if (shape is INamedSku { Meant: { } meant })
        {
            var why = $"is no SKU that is known here, and {meant} is; write that, unless Azure has added this one since";
            yield return new(origin, shape.ToString()!, why, meant) { IsDoubtful = true };
        }
    }

    /// <summary>Almost any word is a region, though one newer than this library.</summary>
    private static bool IsSurely<T>(string text) =>
        Parsing.Parse<T>(text) is Value<T>.Known { It: var it } && (it is not Region region || Regions.Find(region) is not null);

    private static Fact<T> Unknown<T>(string why, Origin origin) => new(new Value<T>.Deferred(why), origin);
}

/// <summary>A plain value that shapes what is emitted and holds scalars of its own.</summary>
internal interface IShapingValue
{
    IEnumerable<(string Text, string Why)> Misspellings { get; }
}
