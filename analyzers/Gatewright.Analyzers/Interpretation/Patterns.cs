using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

internal sealed partial class Interpreter
{
    /// <summary>Whether a value matches; null if that can't be told.</summary>
    private bool? Matches(IPatternOperation pattern, Abstract value, Frame frame) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation constant => Equals(value, Eval(constant.Value, frame)),
        IDeclarationPatternOperation declaration => Declared(declaration, value, frame),
        ITypePatternOperation type => IsOf(value, type.MatchedType),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value, frame),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(Matches(both.LeftPattern, value, frame), Matches(both.RightPattern, value, frame)),
        IBinaryPatternOperation either => !And(!Matches(either.LeftPattern, value, frame), !Matches(either.RightPattern, value, frame)),
        IRelationalPatternOperation relation => Related(relation.OperatorKind, value, Eval(relation.Value, frame)),
        IRecursivePatternOperation recursive => Recursive(recursive, value, frame),
        _ => null,
    };

    private bool? Matches(ICaseClauseOperation clause, Abstract value, Frame frame) => clause switch
    {
        IDefaultCaseClauseOperation => true,
        ISingleValueCaseClauseOperation single => Equals(value, Eval(single.Value, frame)),
        IPatternCaseClauseOperation pattern => Matches(pattern.Pattern, value, frame) is var matches && matches is true && pattern.Guard is { } guard ? Truth(guard, frame) : matches,
        _ => null,
    };

    private bool? Equals(Abstract value, Abstract constant) =>
        value.It is Unknown unknown && IsConstant(constant.It) ? Truth(new(unknown.EqualTo(constant.It), null)) : Plain.Same(value.It, Alike(constant.It, value.It));

    private bool? Related(BinaryOperatorKind kind, Abstract value, Abstract constant) =>
        Compared(kind, value, constant) is { } condition ? Truth(new(condition, null)) : Plain.Binary(kind, value.It, constant.It, null) as bool?;

    private bool? Recursive(IRecursivePatternOperation pattern, Abstract value, Frame frame)
    {
        var answer = IsOf(value, pattern.MatchedType);
        if (answer is not true)
            return answer;

        var parts = pattern.DeconstructionSubpatterns.IsEmpty ? [] : Parts(value);
        if (parts is null || parts.Count < pattern.DeconstructionSubpatterns.Length)
            return null;
        foreach (var (part, index) in pattern.DeconstructionSubpatterns.Select((part, index) => (part, index)))
            answer = And(answer, Matches(part, parts[index], frame));
        foreach (var part in pattern.PropertySubpatterns)
        {
            answer = And(answer, part.Member is IPropertyReferenceOperation { Property: var property } && value.It is Instance instance
                ? Matches(part.Pattern, Read(instance, property, part), frame)
                : null);
        }

        if (pattern.DeclaredSymbol is { } variable)
            frame.Declare(variable, value);
        return answer;
    }

    private bool? Declared(IDeclarationPatternOperation pattern, Abstract value, Frame frame)
    {
        if (pattern.DeclaredSymbol is { } variable)
            frame.Declare(variable, value);
        return pattern.MatchesNull ? true : IsOf(value, pattern.MatchedType);
    }

    /// <summary>Null is of no type.</summary>
    private bool? IsOf(Abstract value, ITypeSymbol? type) => value.It switch
    {
        null => false,
        Unknown unknown when type is not null => Truth(new(unknown.About(type), null)),
        Unknown => null,
        Instance instance => Derives(instance.Type, type),
        EnumMember member => SymbolEqualityComparer.Default.Equals(member.Type, type),
        Items or TupleItems or Closure => null,
        _ => type is null || Reflected.Type(type) is not { } real ? null : real.IsInstanceOfType(value.It),
    };

    private static bool? Derives(INamedTypeSymbol derived, ITypeSymbol? type)
    {
        for (INamedTypeSymbol? it = derived; it is not null; it = it.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(it, type))
                return true;
        }

        return derived.AllInterfaces.Any(it => SymbolEqualityComparer.Default.Equals(it, type));
    }

    /// <summary>A constant is compared as the type of what it is compared with.</summary>
    private static object? Alike(object? constant, object? value) =>
        Plain.Integer(constant) is not null && value is int or long or byte or char or short && constant!.GetType() != value.GetType()
            ? Convert.ChangeType(constant, value.GetType(), System.Globalization.CultureInfo.InvariantCulture)
            : constant;

    private static bool? And(bool? one, bool? other) => one & other;
}
