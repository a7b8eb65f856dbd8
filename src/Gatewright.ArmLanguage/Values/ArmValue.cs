namespace Gatewright.ArmLanguage;

/// <summary>
/// Represents a value of a template: JSON whose expressions are evaluated, or an <see cref="ArmUnknown"/> for what only a deployment knows.
/// Values are immutable and equal when all they contain is equal; names of members are compared with case and without order.
/// </summary>
public abstract class ArmValue : IEquatable<ArmValue>
{
    private protected ArmValue(JsonPlace? place) => Place = place;

    /// <summary>Gets where the value is written, or where the expression is that gave it; null for a value that no document contains.</summary>
    public JsonPlace? Place { get; }

    /// <summary>Gets a value indicating whether nothing in the value is unknown.</summary>
    public virtual bool IsKnown => true;

    /// <summary>About how many characters the value has as text. It grows with what a value contains, even where parts are shared.</summary>
    internal abstract long Weight { get; }

    /// <summary>How many levels of arrays, objects and calls the value has.</summary>
    internal virtual int Depth => 0;

    /// <summary>Whether evaluation leaves the value as it is.</summary>
    internal virtual bool IsLiteral => true;

    /// <summary>How messages name its kind.</summary>
    internal abstract string Kind { get; }

    /// <summary>The same value at another place.</summary>
    internal abstract ArmValue At(JsonPlace? place);

    /// <summary>Returns compact JSON as a template contains it: unknown values as expressions, and text that would be read as one escaped.</summary>
    public string ToJson() => ValueWriter.Write(this, ValueWriter.Style.Template);

    /// <inheritdoc/>
    public bool Equals(ArmValue? other) => ValueEquality.AreEqual(this, other);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => obj is ArmValue other && Equals(other);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => ValueEquality.Hash(this);

    /// <summary>Returns the same text as <see cref="ToJson"/>.</summary>
    public override string ToString() => ToJson();
}
