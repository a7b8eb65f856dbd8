using System.Runtime.CompilerServices;
namespace Gatewright;

/// <summary>How methods take their arguments: what is wrong with one is noted at its place, and nothing throws.</summary>
internal static class Recording
{
    /// <summary>Keeps a scalar with its place; a missing one is noted and counts as unknown.</summary>
    public static Fact<T> Fact<T>(this Call call, Value<T> value, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        call.Fact(value, new Origin(call, argument));

    /// <summary>Keeps a list of scalars with their places; a missing one is noted and counts as one that is unknown.</summary>
    public static ImmutableArray<Fact<T>> Facts<T>(
        this Call call, IEnumerable<Value<T>> values, [CallerArgumentExpression(nameof(values))] string argument = "")
    {
        var origin = new Origin(call, argument);
        if (values is null)
            return [call.Subject.Journal.Fact<T>(null, origin)];
        if (values is IReadOnlyList<Value<T>> { Count: 0 })
            return [];
        if (values is IReadOnlyList<Value<T>> { Count: 1 } single)
            return ImmutableArray.Create(call.Fact(single[0], origin));
        var facts = ImmutableArray.CreateBuilder<Fact<T>>();
        foreach (var value in values)
            facts.Add(call.Fact(value, new Origin(call, argument, facts.Count)));
        return facts.ToImmutable();
    }

    /// <summary>A list of references; missing handles and those of other topologies are noted and left out.</summary>
    public static ImmutableArray<Link<T>> Links<T>(
        this Call call, IEnumerable<Handle> targets, [CallerArgumentExpression(nameof(targets))] string argument = "")
        where T : Element
    {
        if (!call.Subject.Journal.IsPresent(targets, new(call, argument)))
            return [];
        var links = ImmutableArray.CreateBuilder<Link<T>>();
        var item = 0;
        foreach (var target in targets)
        {
            if (call.Takes(target, argument, item))
                links.Add(new((T)target.Element, new(call, argument, item)));
            item++;
        }

        return links.ToImmutable();
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
        return call.Subject.Journal.IsPresent(handle, origin) && call.IsOwn(handle, origin);
    }

    /// <summary>A secret that is used is a parameter of the template.</summary>
    public static void Use(Handle handle)
    {
        if (handle is Secret && !handle.Journal.IsClosed)
            ((SecretElement)handle.Element).IsUsed = true;
    }

    /// <summary>The first fact holds, and another one is noted. After <c>Build</c> nothing changes.</summary>
    public static Fact<T> Once<T>(this Call call, Fact<T> slot, Fact<T> fact)
    {
        if (slot.IsSaid)
            call.Repeated(fact.Origin);
        return slot.IsSaid || call.Subject.Journal.IsClosed ? slot : fact;
    }

    /// <summary>A flag that is raised once; raising it again changes nothing and is noted.</summary>
    public static Flag Once(this Call call, Flag slot)
    {
        if (slot.IsSaid)
            call.Repeated(new(call));
        return slot.IsSaid || call.Subject.Journal.IsClosed ? slot : new(call);
    }

    /// <summary>The first reference holds; missing handles and those of other topologies are noted and refer to nothing.</summary>
    public static Link<T>? Once<T>(this Call call, Link<T>? slot, Handle target, [CallerArgumentExpression(nameof(target))] string argument = "")
        where T : Element
    {
        if (!call.Knows(target, argument))
            return slot;
        var origin = new Origin(call, argument);
        if (slot is not null)
            call.Repeated(origin);
        if (slot is not null || call.Subject.Journal.IsClosed)
            return slot;
        Use(target);
        return new((T)target.Element, origin);
    }

    /// <summary>The first part holds, and another one is noted.</summary>
    public static T? Once<T>(this Call call, T? slot, T part)
        where T : Element
    {
        if (slot is not null)
            call.Repeated(new(call));
        return slot is not null || call.Subject.Journal.IsClosed ? slot : part;
    }

    /// <summary>The first window holds, and another one is noted.</summary>
    public static MaintenanceWindow? Once(this Call call, MaintenanceWindow? slot, Value<int> hour, Value<int> hours, Value<Text> timeZone)
    {
        var window = new MaintenanceWindow(call.Fact(hour), call.Fact(hours), call.Fact(timeZone));
        if (slot is not null)
            call.Repeated(window.Hour.Origin);
        return slot is not null || call.Subject.Journal.IsClosed ? slot : window;
    }

    public static Tag Tag(this Call call, Value<Text> name, Value<Text> value) => new(call.Fact(name), call.Fact(value));

    public static void Repeated(this Call call, Origin again) => call.Subject.Journal.Misuses.Add(new(MisuseKind.SaidTwice, again, call.Verb));

    /// <summary>What is part of something else than the method takes.</summary>
    public static void Foreign(this Call call, Element element, Origin origin) =>
        call.Subject.Journal.Misuses.Add(new(MisuseKind.Foreign, origin, element.Label));

    private static bool IsOwn(this Call call, Handle handle, Origin origin)
    {
        var isOwn = ReferenceEquals(handle.Journal, call.Subject.Journal);
        if (!isOwn)
            call.Foreign(handle.Element, origin);
        return isOwn;
    }

    private static Fact<T> Fact<T>(this Call call, Value<T> value, Origin origin) =>
        value?.Source is { } parameter && !call.IsOwn(parameter, origin)
            ? new(new Value<T>.Deferred("foreign"), origin)
            : call.Subject.Journal.Fact(value, origin);
}
