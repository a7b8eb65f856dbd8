using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Whether a value matches a pattern; null if that can't be told.</summary>
internal sealed class Patterns(Execution run)
{
    /// <summary>Whether a value matches; null if that can't be told.</summary>
    public bool? Matches(IPatternOperation pattern, Abstract value, Frame frame)
    {
        run.Step();
        return pattern switch
        {
            IDiscardPatternOperation => true,
            IConstantPatternOperation constant => Equals(value, run.Eval(constant.Value, frame)),
            IDeclarationPatternOperation declaration => Declared(declaration, value, frame),
            ITypePatternOperation type => run.TypeTests.IsOf(value, type.MatchedType, type.InputType),
            INegatedPatternOperation negated => !Matches(negated.Pattern, value, frame),
            IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => Both(both, value, frame),
            IBinaryPatternOperation either => Either(either, value, frame),
            IRelationalPatternOperation relation => Related(relation.OperatorKind, value, run.Eval(relation.Value, frame)),
            IRecursivePatternOperation recursive => Recursive(recursive, value, frame),
            IListPatternOperation list => Listed(list, value, frame),
            _ => Unmatched(pattern, frame),
        };
    }

    public bool? Matches(ICaseClauseOperation clause, Abstract value, Frame frame) => clause switch
    {
        IDefaultCaseClauseOperation => true,
        ISingleValueCaseClauseOperation single => Equals(value, run.Eval(single.Value, frame)),
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value, frame) is var matches && matches is not false && pattern.Guard is { } guard
            ? matches is true ? run.Conditions.Truth(guard, frame) : Unguarded(guard, frame) : matches,
        _ => null,
    };

    public bool? Unguarded(IOperation guard, Frame frame)
    {
        run.Forgetting.Forget(frame, guard);
        return null;
    }

    private bool? Unmatched(IPatternOperation pattern, Frame frame)
    {
        run.Forgetting.Forget(frame, pattern);
        return null;
    }

    private bool? Both(IBinaryPatternOperation both, Abstract value, Frame frame)
    {
        var first = Matches(both.LeftPattern, value, frame);
        return first is false ? false : first is null ? Unmatched(both.RightPattern, frame) : Matches(both.RightPattern, value, frame);
    }

    private bool? Either(IBinaryPatternOperation either, Abstract value, Frame frame)
    {
        var first = Matches(either.LeftPattern, value, frame);
        return first is true ? true : first is null ? Unmatched(either.RightPattern, frame) : Matches(either.RightPattern, value, frame);
    }

    private bool? Equals(Abstract value, Abstract constant) =>
        value.It is Unknown unknown && Conditions.IsConstant(constant.It) ? run.Conditions.Truth(new(unknown.EqualTo(constant.It), null)) : Plain.Same(value.It,
            AsTypeOf(constant.It, value.It));

    private bool? Related(BinaryOperatorKind kind, Abstract value, Abstract constant)
    {
        if (value.It is null)
            return false;
        return Conditions.Compared(kind, value, constant) is { } condition ? run.Conditions.Truth(new(condition, null))
            : Plain.Binary(kind, value.It, AsTypeOf(constant.It, value.It), null) as bool?;
    }

    private bool? Recursive(IRecursivePatternOperation pattern, Abstract value, Frame frame)
    {
        if (pattern.DeclaredSymbol is { } variable)
            frame.Declare(variable, value);
        var answer = run.TypeTests.IsOf(value, pattern.MatchedType, pattern.InputType);
        if (answer is not true)
            return answer is null ? Unmatched(pattern, frame) : answer;

        if (pattern.DeconstructionSubpatterns is { IsEmpty: false } positions)
        {
            var parts = run.Deconstruction.Parts(value, positions.Length, pattern);
            if (parts is null)
                return Unmatched(pattern, frame);
            for (var index = 0; index < positions.Length && answer is true; index++)
                answer = Matches(positions[index], parts[index], frame);
        }

        foreach (var part in pattern.PropertySubpatterns)
        {
            if (answer is true)
                answer = Matches(part.Pattern, Member(part, value), frame);
            else if (answer is null)
                Unmatched(part.Pattern, frame);
        }

        return answer;
    }

    private Abstract Member(IPropertySubpatternOperation part, Abstract value) => (part.Member, value.It) switch
    {
        (IPropertyReferenceOperation property, _) => run.Members.Got(property, value, []),
        (IFieldReferenceOperation field, Instance instance) => Members.Stored(instance, field.Field, part),
        (IFieldReferenceOperation field, TupleItems) => TupleFields.Element(value, field.Field, part),
        _ => Abstract.UnknownAt(part),
    };

    private bool? Listed(IListPatternOperation pattern, Abstract value, Frame frame)
    {
        if (pattern.DeclaredSymbol is { } variable)
            frame.Declare(variable, value);
        if (value.It is null)
            return false;
        if (value is not { It: Items { List: not null, IsLost: false } or string } || value.It is Items && Slices.IsView(pattern.InputType))
            return Unmatched(pattern, frame);

        var items = run.Enumeration.Enumerated(value).ToList();
        var slice = pattern.Patterns.IndexOf(pattern.Patterns.FirstOrDefault(it => it is ISlicePatternOperation)!);
        var after = slice < 0 ? 0 : pattern.Patterns.Length - slice - 1;
        if (slice < 0 ? items.Count != pattern.Patterns.Length : items.Count < pattern.Patterns.Length - 1)
            return false;

        bool? answer = true;
        for (var index = 0; index < pattern.Patterns.Length; index++)
        {
            var part = pattern.Patterns[index];
            if (answer is not true)
                Unmatched(part, frame);
            else if (part is ISlicePatternOperation { Pattern: { } rest })
                answer = Matches(rest, run.Slices.Sliced(value, index, items.Count - after, pattern), frame);
            else if (part is not ISlicePatternOperation)
                answer = Matches(part, items[slice >= 0 && index > slice ? items.Count - (pattern.Patterns.Length - index) : index], frame);
        }

        return answer;
    }

    private bool? Declared(IDeclarationPatternOperation pattern, Abstract value, Frame frame)
    {
        if (pattern.DeclaredSymbol is { } variable)
            frame.Declare(variable, Copies.Taken(value, (variable as ILocalSymbol)?.Type));
        return pattern.MatchesNull ? true : run.TypeTests.IsOf(value, pattern.MatchedType, pattern.InputType);
    }

    /// <summary>A constant is compared as the type of what it is compared with.</summary>
    private static object? AsTypeOf(object? constant, object? value)
    {
        if (Numbers.Integer(constant) is not { } integer || value is null || !Conversions.IsNumber(value) || value.GetType() == constant!.GetType())
            return constant;
        return value is double or float or decimal || Numbers.Integer(value) is not null
            ? Fitting(integer, value.GetType()) : constant;
    }

    private static object? Fitting(long constant, Type type)
    {
        try
        {
            return Convert.ChangeType(constant, type, System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (Exception fault) when (fault is OverflowException or InvalidCastException)
        {
            return constant;
        }
    }
}
