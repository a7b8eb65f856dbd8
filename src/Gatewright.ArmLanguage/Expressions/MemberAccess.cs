namespace Gatewright.ArmLanguage;

/// <summary>Represents a property or an item of an expression: <c>x.name</c>, <c>x['a name']</c>, <c>x[0]</c>.</summary>
public sealed class MemberAccess : ArmExpression
{
    internal MemberAccess(ArmExpression target, ArmExpression key) =>
        (Target, Key, Depth, Weight) = (target, key, Math.Max(target.Depth, key.Depth) + 1, Weights.Add(target.Weight, key.Weight + 2));

    /// <summary>Gets what the property or item belongs to.</summary>
    public ArmExpression Target { get; }

    /// <summary>Gets the name or index. A name behind a dot is a <see cref="LiteralExpression"/> of text.</summary>
    public ArmExpression Key { get; }

    internal override int Depth { get; }

    internal override long Weight { get; }
}
