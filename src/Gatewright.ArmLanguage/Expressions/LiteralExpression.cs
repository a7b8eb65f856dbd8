namespace Gatewright.ArmLanguage;

/// <summary>Represents a value in an expression: a literal that is written there, or what a part of the expression has been evaluated to.</summary>
public sealed class LiteralExpression : ArmExpression
{
    internal LiteralExpression(ArmValue value) => Value = value;

    /// <summary>Gets the value.</summary>
    public ArmValue Value { get; }

    internal override int Depth => Value.Depth;

    internal override long Weight => Value.Weight;
}
