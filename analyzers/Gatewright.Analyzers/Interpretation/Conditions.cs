using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Conditions: known, decided on this path, or beyond deciding.</summary>
internal sealed partial class Interpreter
{
    private bool? Truth(IOperation condition, Frame frame) => Truth(Eval(condition, frame));

    /// <summary>Of a condition that isn't known, what this path takes it to be; null once a path has decided enough.</summary>
    private bool? Truth(Abstract condition) => condition.It switch
    {
        bool truth => truth,
        Unknown unknown => unknown.Answer ??= decisions.Next(),
        _ => null,
    };

    /// <summary>Of a condition that would be asked again and again: known or not.</summary>
    private static bool? Known(Abstract condition) => condition.It switch
    {
        bool truth => truth,
        Unknown unknown => unknown.Answer,
        _ => null,
    };

    /// <summary>What a comparison with something unknown says: the same each time it is made.</summary>
    private static Unknown? Compared(BinaryOperatorKind kind, Abstract left, Abstract right) => (kind, left.It, right.It) switch
    {
        (BinaryOperatorKind.Equals, Unknown unknown, var constant) when IsConstant(constant) => unknown.EqualTo(constant),
        (BinaryOperatorKind.NotEquals, Unknown unknown, var constant) when IsConstant(constant) => unknown.EqualTo(constant).Opposite,
        (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, var constant, Unknown) when IsConstant(constant) => Compared(kind, right, left),
        (BinaryOperatorKind.LessThan, Unknown unknown, var constant) when IsConstant(constant) => unknown.About((kind, constant)),
        (BinaryOperatorKind.GreaterThan, Unknown unknown, var constant) when IsConstant(constant) => unknown.About((kind, constant)),
        (BinaryOperatorKind.LessThanOrEqual, Unknown unknown, var constant) when IsConstant(constant) =>
            unknown.About((BinaryOperatorKind.GreaterThan, constant)).Opposite,
        (BinaryOperatorKind.GreaterThanOrEqual, Unknown unknown, var constant) when IsConstant(constant) =>
            unknown.About((BinaryOperatorKind.LessThan, constant)).Opposite,
        _ => null,
    };

    /// <summary>Whatever compares by what it is, and never changes.</summary>
    private static bool IsConstant(object? it) => it is null or string or EnumMember or Enum || it is not (double or float) && it.GetType().IsPrimitive;
}
