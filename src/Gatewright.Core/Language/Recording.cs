using System.Runtime.CompilerServices;
namespace Gatewright;

/// <summary>How methods take their arguments: what is wrong with one is noted at its place, and nothing throws.</summary>
internal static class Recording
{
    /// <summary>Keeps a scalar with its place; a missing one is noted and counts as unknown.</summary>
    public static Setting<T> Setting<T>(this Call call, Value<T> value, [CallerArgumentExpression(nameof(value))] string argument = "") =>
        call.Setting(value, new Origin(call, argument));

    /// <summary>Keeps a list of scalars with their places; a missing one is noted and counts as one that is unknown.</summary>
    public static ImmutableArray<Setting<T>> Settings<T>(
        this Call call, IEnumerable<Value<T>> values, [CallerArgumentExpression(nameof(values))] string argument = "")
    {
        var origin = new Origin(call, argument);
        if (values is null)
            return [call.Subject.Journal.Setting<T>(null, origin)];
        if (values is IReadOnlyList<Value<T>> { Count: 0 })
            return [];
        if (values is IReadOnlyList<Value<T>> { Count: 1 } single)
            return ImmutableArray.Create(call.Setting(single[0], origin));
        var settings = ImmutableArray.CreateBuilder<Setting<T>>();
        foreach (var value in values)
            settings.Add(call.Setting(value, new Origin(call, argument, settings.Count)));
        return settings.ToImmutable();
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

    /// <summary>A list of one reference, or of none if it is missing or of another topology, which is noted.</summary>
    public static ImmutableArray<Link<T>> Links<T>(this Call call, Handle target, [CallerArgumentExpression(nameof(target))] string argument = "")
        where T : Element => call.Takes(target, argument) ? [new((T)target.Element, new(call, argument))] : [];

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

    /// <summary>The first setting holds, and another one is noted. After <c>Build</c> nothing changes.</summary>
    public static Setting<T> SetOnce<T>(this Call call, Setting<T> slot, Setting<T> setting)
    {
        if (slot.IsSet)
            call.Repeated(setting.Origin);
        return slot.IsSet || call.Subject.Journal.IsClosed ? slot : setting;
    }

    /// <summary>A flag that is raised once; raising it again changes nothing and is noted.</summary>
    public static Flag SetOnce(this Call call, Flag slot)
    {
        if (slot.IsSet)
            call.Repeated(new(call));
        return slot.IsSet || call.Subject.Journal.IsClosed ? slot : new(call);
    }

    /// <summary>The first reference holds; missing handles and those of other topologies are noted and refer to nothing.</summary>
    public static Link<T>? SetOnce<T>(this Call call, Link<T>? slot, Handle target, [CallerArgumentExpression(nameof(target))] string argument = "")
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
    public static T? SetOnce<T>(this Call call, T? slot, T part)
        where T : Element
    {
        if (slot is not null)
            call.Repeated(new(call));
        return slot is not null || call.Subject.Journal.IsClosed ? slot : part;
    }

    /// <summary>The first window holds, and another one is noted.</summary>
    public static MaintenanceWindow? SetOnce(this Call call, MaintenanceWindow? slot, Value<int> startHour, Value<int> durationHours, Value<Text> timeZone)
    {
        var window = new MaintenanceWindow(call.Setting(startHour), call.Setting(durationHours), call.Setting(timeZone));
        if (slot is not null)
            call.Repeated(window.StartHour.Origin);
        return slot is not null || call.Subject.Journal.IsClosed ? slot : window;
    }

    /// <summary>The first name of an instance holds, and another one is noted.</summary>
    public static ImmutableArray<IpConfigurationName> SetOnce(
        this Call call, ImmutableArray<IpConfigurationName> names, Setting<GatewayInstance> instance, Setting<Name> name)
    {
        var isAgain = instance.TryGetValue(out var known) && names.Any(it => it.Instance.Is(known));
        if (isAgain)
            call.Repeated(name.Origin);
        return isAgain || call.Subject.Journal.IsClosed ? names : names.Add(new(instance, name));
    }

    public static Tag Tag(this Call call, Value<Text> name, Value<Text> value) => new(call.Setting(name), call.Setting(value));

    public static void Repeated(this Call call, Origin again) => call.Subject.Journal.Misuses.Add(new(MisuseKind.SetTwice, again, call.MethodName));

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

    private static Setting<T> Setting<T>(this Call call, Value<T> value, Origin origin) =>
        value?.Source is { } parameter && !call.IsOwn(parameter, origin)
            ? new(new Value<T>.Deferred("foreign"), origin)
            : call.Subject.Journal.Setting(value, origin);
}
