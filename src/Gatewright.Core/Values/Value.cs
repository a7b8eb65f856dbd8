using Gatewright.Expressions;

namespace Gatewright;

/// <summary>
/// A value that is written in the program, supplied at deployment, or invalid: rules judge the first,
/// stay silent about the second, and report the third where it was written.
/// </summary>
/// <typeparam name="T">What kind of value: <see cref="Cidr"/>, <see cref="Name"/>, <see cref="Region"/>, <see cref="long"/>, …</typeparam>
/// <remarks>
/// Equality is by reference, so that two unknown values are never equal by accident.
/// </remarks>
public abstract class Value<T>
{
    private Value() { }

    /// <summary>The parameter that it is or is computed from, which must be of the topology that uses it.</summary>
    internal virtual Handle? Source { get => null; init { } }

    /// <summary>Text becomes a known value, or a malformed one that a rule reports: it never throws.</summary>
    public static implicit operator Value<T>(string text) => Parsing.Parse<T>(text);

    /// <summary>A value written now.</summary>
    public static implicit operator Value<T>(T it) => it is null ? null! : Numbers.Small(it) ?? new Known(it);

    /// <summary>A value supplied at deployment.</summary>
    public static implicit operator Value<T>(Parameter<T> parameter) => parameter is null ? null! : parameter.Value;

    /// <summary>The value, if it is written in the program; for checks of one's own.</summary>
    /// <param name="it">The value; the default where it is supplied at deployment or invalid.</param>
    /// <returns>Whether it is known.</returns>
    /// <example><c>if (block.TryGetValue(out var it) &amp;&amp; it.Overlaps(office)) …</c></example>
    public bool TryGetValue(out T it)
    {
        it = this is Known known ? known.Value : default!;
        return this is Known;
    }

    /// <summary>Written in the program.</summary>
    public sealed class Known : Value<T>
    {
        internal Known(T it) => Value = it;

        /// <summary>The value itself.</summary>
        public T Value { get; }

        /// <summary>The value as a person writes it.</summary>
        public override string ToString() => Parsing.Print(Value);
    }

    /// <summary>Supplied at deployment, or beyond what a reader of the source can compute.</summary>
    public sealed class Deferred : Value<T>
    {
        private readonly string? shown;

        internal Deferred(string name)
            : this(name, null) { }

        /// <param name="name">The parameter's name, or a word for what is unknown.</param>
        /// <param name="shown">What to print in its place, of a text that is known in part.</param>
        internal Deferred(string name, string? shown) => (Name, this.shown) = (name, shown);

        /// <summary>The parameter's name, or a word for what is unknown.</summary>
        public string Name { get; }

        internal override Handle? Source { get; init; }

        /// <summary>The parameter's name in angle brackets; of a text that is known in part what is known, and the rest in angle brackets.</summary>
        public override string ToString() => shown ?? $"<{Name}>";
    }

    /// <summary>What the deployment computes.</summary>
    public sealed class Expression : Value<T>
    {
        private readonly string? shown;

        /// <summary>An expression of ARM that is passed on unchanged.</summary>
        /// <param name="arm">Without its outer brackets, such as <c>resourceGroup().location</c>.</param>
        internal Expression(string arm)
            : this(Term.Raw.Parse(arm)) { }

        /// <param name="term">What is computed.</param>
        /// <param name="shown">What a person calls the value.</param>
        internal Expression(Term term, string? shown = null) => (Term, this.shown) = (term, shown);

        internal Term Term { get; }

        internal override Handle? Source { get; init; }

        /// <summary>The expression in brackets, or a shorter word for it.</summary>
        public override string ToString() => shown ?? $"[{Term}]";
    }

    /// <summary>Text that is no such value.</summary>
    public sealed class Malformed : Value<T>
    {
        internal Malformed(string text, string reason, string? suggestion = null) => (Text, Reason, Suggestion) = (text, reason, suggestion);

        /// <summary>The malformed value that this one was planned from, or else this one: a mistake is told once.</summary>
        internal object Mistake { get => field ?? this; init; }

        /// <summary>The text as it was written.</summary>
        public string Text { get; }

        /// <summary>What is wrong with it and what would be right, as half a sentence.</summary>
        public string Reason { get; }

        /// <summary>What was probably meant, if that is plain; null otherwise.</summary>
        public string? Suggestion { get; }

        /// <summary>The text as it was written.</summary>
        public override string ToString() => Text;
    }
}
