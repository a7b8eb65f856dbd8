namespace Gatewright;

/// <summary>The answer to a question about values of which one may be unknown.</summary>
internal enum Answer
{
    /// <summary>Surely not.</summary>
    No,

    /// <summary>Surely.</summary>
    Yes,

    /// <summary>One of the values is supplied at deployment, so nobody can say.</summary>
    Unknown,
}

/// <summary>Questions about values.</summary>
internal static class Values
{
    /// <summary>Whether two values are the same: a deferred one is the same only as itself.</summary>
    /// <param name="one">One value.</param>
    /// <param name="other">The other.</param>
    /// <returns><see cref="Answer.Unknown"/> when either is not known and they are not one object.</returns>
    public static Answer Same<T>(Value<T>? one, Value<T>? other)
    {
        if (one is not null && ReferenceEquals(one, other))
            return Answer.Yes;
        if (one is Value<T>.Known a && other is Value<T>.Known b)
            return EqualityComparer<T>.Default.Equals(a.Value, b.Value) ? Answer.Yes : Answer.No;
        return Answer.Unknown;
    }
}
