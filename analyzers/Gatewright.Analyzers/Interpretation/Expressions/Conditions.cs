using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Conditions: known, decided on this path, or beyond deciding.</summary>
internal sealed class Conditions(Execution run)
{
    public bool? Truth(IOperation condition, Frame frame) => Truth(run.Eval(condition, frame));

    /// <summary>Of the condition of a statement; one that only says more of the topology is decided by itself.</summary>
    public bool? Truth(IConditionalOperation choice, Frame frame)
    {
        using var asked = run.Ask(!run.Decisions.IsBound(choice) && run.Bodies.Separate.Are(choice) ? choice : null);
        return Truth(choice.Condition, frame);
    }

    /// <summary>Of a condition that isn't known, what this path takes it to be; null once a path has decided enough.</summary>
    public bool? Truth(Abstract condition) => condition.It switch
    {
        bool truth => truth,
        Unknown { Answer: null } unknown => Decided(unknown),
        Unknown unknown => Recalled(unknown),
        _ => null,
    };

    private bool? Decided(Unknown condition)
    {
        condition.Answer = run.Asked is null ? run.Decisions.Next() : run.Decisions.NextSeparate();
        condition.Separate = run.Asked;
        run.HasLeftOut |= run.Asked?.WhenFalse is not null;
        return condition.Answer;
    }

    /// <summary>What hangs on a condition that was decided before isn't only what its branches say, unless this is such a statement, too.</summary>
    private bool? Recalled(Unknown condition)
    {
        if (condition is { Answer: not null, Separate: { } decider } && run.Asked is null)
            run.Decisions.Bind(decider);
        return condition.Answer;
    }

    /// <summary>Of a condition that would be asked again and again: known or not.</summary>
    public bool? Known(Abstract condition) => condition.It switch
    {
        bool truth => truth,
        Unknown unknown => Recalled(unknown),
        _ => null,
    };

    /// <summary>What a comparison with something unknown says: the same each time it is made.</summary>
    public static Unknown? Compared(BinaryOperatorKind kind, Abstract left, Abstract right) => (kind, left.It, right.It) switch
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
    public static bool IsConstant(object? it) => it is null or string or EnumMember or Enum || it is not (double or float) && it.GetType().IsPrimitive;
}
