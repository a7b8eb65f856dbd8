using System.Runtime.CompilerServices;
using Gatewright.Model;

namespace Gatewright;

/// <summary>What one topology's verbs noted: the order of calls, misspelt values and misuse. Verbs never throw; rules report what stands here.</summary>
internal sealed class Journal
{
    private int calls;

    public List<Misspelling> Misspellings { get; } = [];

    public List<Misuse> Misuses { get; } = [];

    public List<Acceptance> Acceptances { get; } = [];

    public bool IsClosed { get; set; }

    public Call Call(Handle subject, string verb)
    {
        var call = new Call(subject, verb, calls++);
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
internal sealed record Misspelling(Origin Origin, string Text, string Why, string? Right = null);

/// <summary>How verbs take their arguments.</summary>
internal static class Saying
{
    /// <summary>Keeps a scalar with its place; a missing one is noted and counts as unknown.</summary>
    public static Fact<T> Fact<T>(this Call call, Value<T> value, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        Noted(call, value, new(call, argument));

    /// <summary>Keeps a list of scalars with their places; a missing one is noted and counts as one that is unknown.</summary>
    public static List<Fact<T>> Facts<T>(this Call call, IEnumerable<Value<T>> values, [CallerArgumentExpression(nameof(values))] string argument = "")
    {
        if (!call.Present(values, argument))
            return [Missing<T>(new(call, argument))];

        var facts = new List<Fact<T>>();
        foreach (var value in values)
            facts.Add(Noted(call, value, new(call, argument, facts.Count)));
        return facts;
    }

    /// <summary>Whether a handle is there and of this topology; what is wrong is noted.</summary>
    public static bool Takes(this Call call, Handle handle, [CallerArgumentExpression(nameof(handle))] string argument = "")
    {
        if (!call.Present(handle, argument))
            return false;
        if (ReferenceEquals(handle.Journal, call.Subject.Journal))
            return true;

        call.Subject.Journal.Misuses.Add(new(MisuseKind.Foreign, new(call, argument), handle.Label));
        return false;
    }

    /// <summary>Says a scalar once: the first stands, a second is noted.</summary>
    public static void Once<T>(this Call call, ref Fact<T> slot, Fact<T> fact)
    {
        if (slot.IsSaid)
            call.Repeated(fact.Origin);
        else
            slot = fact;
    }

    /// <summary>Says a flag once; saying it again changes nothing and is noted.</summary>
    public static void Once(this Call call, ref Flag slot)
    {
        if (slot.IsSaid)
            call.Repeated(new(call));
        else
            slot = new(new(call));
    }

    public static void Repeated(this Call call, Origin again) =>
        call.Subject.Journal.Misuses.Add(new(MisuseKind.SaidTwice, again, call.Verb));

    private static bool Present(this Call call, object? argument, string name)
    {
        if (argument is null)
            call.Subject.Journal.Misuses.Add(new(MisuseKind.Null, new(call, name), name));
        return argument is not null;
    }

    private static Fact<T> Noted<T>(Call call, Value<T>? value, Origin origin)
    {
        if (!call.Present(value, origin.Argument!))
            return Missing<T>(origin);

        if (value is Value<T>.Malformed malformed)
            call.Subject.Journal.Misspellings.Add(new(origin, malformed.Text, malformed.Why, malformed.Right));
        else if (value is Value<T>.Known { It: IShapingValue shape })
            call.Subject.Journal.Misspellings.AddRange(shape.Misspellings.Select(inner => new Misspelling(origin, inner.Text, inner.Why)));
        return new(value, origin);
    }

    private static Fact<T> Missing<T>(Origin origin) => new(new Value<T>.Deferred("missing"), origin);
}

/// <summary>A plain value that shapes what is emitted and holds scalars of its own.</summary>
internal interface IShapingValue
{
    IEnumerable<(string Text, string Why)> Misspellings { get; }
}
