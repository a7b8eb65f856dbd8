using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What a piece of code that isn't followed does with what it mentions, judged by its shape.</summary>
internal static class Uses
{
    /// <summary>Only what is surely looked at, and gives nothing away that could be changed, counts as read.</summary>
    public static OpaqueUse Of(IOperation reference)
    {
        var it = reference;
        while (it.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation)
            it = it.Parent;
        var isRead = it.Parent switch
        {
            IPropertyReferenceOperation property => property.Instance == it && IsFixed(property.Type) && !IsWritten(property),
            IFieldReferenceOperation field => IsFixed(field.Type) && !IsWritten(field),
            IArrayElementReferenceOperation element => element.ArrayReference == it && IsFixed(element.Type) && !IsWritten(element),
            IForEachLoopOperation or ISpreadOperation => HoldsFixed(reference.Type),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsStatic: true } method } } =>
                PureBclFunctions.Owns(method.ContainingAssembly?.Name ?? "") && HoldsFixed(reference.Type),
            IInterpolationOperation or IBinaryOperation or IIsPatternOperation => true,
            _ => false,
        };
        return isRead ? OpaqueUse.Read : OpaqueUse.Written;
    }

    /// <summary>Whether a variable is assigned, counted up or down or handed out to be assigned.</summary>
    public static bool IsWritten(IOperation reference)
    {
        var it = reference;
        while (it.Parent is IConversionOperation or ITupleOperation or IDeclarationExpressionOperation
            or IFieldReferenceOperation { Instance.Type.IsTupleType: true })
            it = it.Parent;
        return it.Parent switch
        {
            IAssignmentOperation assignment => assignment.Target == it,
            IIncrementOrDecrementOperation => true,
            IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } } => true,
            IAddressOfOperation => true,
            IForEachLoopOperation loop => loop.LoopControlVariable == it,
            _ => false,
        };
    }

    public static IEnumerable<IOperation> Written(IOperation operation) => operation switch
    {
        IAssignmentOperation assignment => [assignment.Target],
        IIncrementOrDecrementOperation step => [step.Target],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [argument.Value],
        IVariableDeclaratorOperation { Symbol.RefKind: RefKind.Ref, Initializer.Value: { } place } => [place],
        IAddressOfOperation address => [address.Reference],
        IForEachLoopOperation { LoopControlVariable: not IVariableDeclaratorOperation and { } variable } => [variable],
        _ => [],
    };

    /// <summary>The methods and accessors it runs.</summary>
    public static IEnumerable<IMethodSymbol> Called(IOperation operation) => operation switch
    {
        IInvocationOperation call => [call.TargetMethod],
        IObjectCreationOperation { Constructor: { } constructor } => [constructor],
        IMethodReferenceOperation reference => [reference.Method],
        IPropertyReferenceOperation { Property: var property } => new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>()
            .Where(accessor => Bodies.HasBody(accessor)),
        IBinaryOperation { OperatorMethod: { } method } => [method],
        IUnaryOperation { OperatorMethod: { } method } => [method],
        IConversionOperation { OperatorMethod: { } method } => [method],
        _ => [],
    };

    /// <summary>Whether an operation belongs to a lambda or local function inside the region, whose returns leave that only.</summary>
    public static bool IsInFunction(IOperation operation, IOperation region)
    {
        for (var it = operation; it is not null && it != region; it = it.Parent)
        {
            if (it is IAnonymousFunctionOperation or ILocalFunctionOperation)
                return true;
        }

        return false;
    }

    public static bool StaysWithin(IBranchOperation branch, IOperation region)
    {
        if (branch.BranchKind == BranchKind.GoTo)
            return region.DescendantsAndSelf().Any(it => it is ILabeledOperation labelled && Same(labelled.Label, branch.Target)
                || it is ICaseClauseOperation { Label: { } label } && Same(label, branch.Target));
        for (IOperation? it = branch; it is not null; it = it.Parent)
        {
            if (it is ILoopOperation loop && (Same(loop.ExitLabel, branch.Target) || Same(loop.ContinueLabel, branch.Target)) || it is ISwitchOperation choice
                && Same(choice.ExitLabel, branch.Target))
                return true;
            if (it == region)
                return false;
        }

        return false;
    }

    /// <summary>Whether nothing that has the value can change what others see of it.</summary>
    private static bool IsFixed(ITypeSymbol? type) => type switch
    {
        null or { SpecialType: SpecialType.System_Object } => false,
        { SpecialType: not SpecialType.None } => type.SpecialType is SpecialType.System_String || type.IsValueType,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => IsFixed(element.Type)),
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var underlying] } => IsFixed(underlying),
        _ => Core.Owns(type),
    };

    private static bool HoldsFixed(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => IsFixed(array.ElementType),
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments } => PureBclFunctions.Owns(type.ContainingAssembly?.Name ?? "")
            && arguments.All(IsFixed),
        _ => IsFixed(type),
    };

    private static bool Same(ISymbol one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
