namespace Gatewright.Model;

/// <summary>A value and the place where it is written; the default is a setting that isn't set.</summary>
public readonly struct Setting<T>(Value<T>? value, Origin origin)
{
    /// <summary>What is set, or null if nothing is.</summary>
    public Value<T>? Value { get; } = value;

    /// <summary>Where it is written.</summary>
    public Origin Origin { get; } = origin;

    /// <summary>Whether it is set.</summary>
    public bool IsSet => Value is not null;

    /// <summary>The value, if it was written in the program.</summary>
    public bool TryGetValue(out T it)
    {
        if (Value is Value<T>.Known known)
        {
            it = known.Value;
            return true;
        }

        it = default!;
        return false;
    }

    /// <summary>Whether it is surely this value.</summary>
    public bool Is(T value) => TryGetValue(out var it) && EqualityComparer<T>.Default.Equals(it, value);

    /// <summary>Whether it is surely one for which the condition holds.</summary>
    public bool Is(Func<T, bool> condition) => TryGetValue(out var it) && condition(it);

    /// <summary>The value as a person writes it.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}

/// <summary>A setting without a value: it is on, and there is the place where it was turned on.</summary>
public readonly record struct Flag
{
    private readonly Statement? statement;

    internal Flag(Statement statement) => this.statement = statement;

    /// <summary>The call, or the place in a document.</summary>
    public Origin Origin => new(statement);

    /// <summary>Whether it is set.</summary>
    public bool IsSet => statement is not null;

    /// <summary>This flag, or another where this one isn't set: what is written first holds.</summary>
    internal Flag Or(Flag later) => IsSet ? this : later;
}

/// <summary>A reference to another element and the place where it was made.</summary>
public readonly record struct Link<T>(T Target, Origin Origin)
    where T : Element;

/// <summary>A value written in the program and its place.</summary>
public readonly record struct Known<T>(T Value, Origin Origin)
{
    /// <summary>The value as a person writes it.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}

/// <summary>What of a list of settings is known.</summary>
public static class SettingExtensions
{
    /// <summary>The values that are written in the program; deferred and malformed ones are left out.</summary>
    public static IEnumerable<Known<T>> Known<T>(this ImmutableArray<Setting<T>> settings)
    {
        foreach (var setting in settings)
        {
            if (setting.TryGetValue(out var it))
                yield return new(it, setting.Origin);
        }
    }

    /// <summary>Whether nothing in the list is left open until deployment.</summary>
    public static bool AllKnown<T>(this ImmutableArray<Setting<T>> settings)
    {
        foreach (var setting in settings)
        {
            if (setting.Value is not Value<T>.Known)
                return false;
        }

        return true;
    }
}
