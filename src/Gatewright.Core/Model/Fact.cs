namespace Gatewright.Model;

/// <summary>A value and the place where it was said; the default is a fact that nobody said.</summary>
public readonly struct Fact<T>(Value<T>? value, Origin origin)
{
    /// <summary>What was said, or null if nothing was.</summary>
    public Value<T>? Value { get; } = value;

    /// <summary>Where it was said.</summary>
    public Origin Origin { get; } = origin;

    /// <summary>Whether anybody said it.</summary>
    public bool IsSaid => Value is not null;

    /// <summary>The value, if it was written in the program.</summary>
    public bool TryGet(out T it)
    {
        if (Value is Value<T>.Known known)
        {
            it = known.It;
            return true;
        }

        it = default!;
        return false;
    }

    /// <summary>Whether it is surely this value.</summary>
    public bool Is(T value) => TryGet(out var it) && EqualityComparer<T>.Default.Equals(it, value);

    /// <summary>Whether it is surely one for which the condition holds.</summary>
    public bool Is(Func<T, bool> condition) => TryGet(out var it) && condition(it);

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
    public bool IsSaid => statement is not null;

    /// <summary>This flag, or another where this one isn't set: what is written first holds.</summary>
    internal Flag Or(Flag later) => IsSaid ? this : later;
}

/// <summary>A reference to another element and the place where it was made.</summary>
public readonly record struct Link<T>(T Target, Origin Origin)
    where T : Element;

/// <summary>A value written in the program and its place.</summary>
public readonly record struct Known<T>(T It, Origin Origin)
{
    /// <summary>The value as a person writes it.</summary>
    public override string ToString() => It?.ToString() ?? "";
}

/// <summary>What of a list of facts is known.</summary>
public static class Facts
{
    /// <summary>The values that are written in the program; deferred and malformed ones are left out.</summary>
    public static IEnumerable<Known<T>> Known<T>(this ImmutableArray<Fact<T>> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.TryGet(out var it))
                yield return new(it, fact.Origin);
        }
    }

    /// <summary>Whether nothing in the list is left open until deployment.</summary>
    public static bool AllKnown<T>(this ImmutableArray<Fact<T>> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Value is not Value<T>.Known)
                return false;
        }

        return true;
    }
}
