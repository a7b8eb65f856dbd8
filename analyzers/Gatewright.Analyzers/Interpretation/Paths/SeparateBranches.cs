using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// Which statements do nothing but say more of a topology where their condition holds, or other things where it doesn't: they
/// leave nothing, change no variable and no object, and run no code that isn't in sight. What follows them goes on the same either way.
/// </summary>
internal sealed class SeparateBranches(Bodies bodies)
{
    private readonly Dictionary<IConditionalOperation, bool> known = [];
    private readonly Dictionary<IOperation, bool> followed = [];

    public bool Are(IConditionalOperation choice)
    {
        if (!known.TryGetValue(choice, out var are))
            known[choice] = are = OnlyAsks(choice.Condition) && OnlySays(choice.WhenTrue) && (choice.WhenFalse is null || OnlySays(choice.WhenFalse));
        return are;
    }

    private bool OnlyAsks(IOperation condition) => condition.DescendantsAndSelf().All(it =>
        Uses.Called(it).All(method => Bodies.Syntax(method) is null && !Core.Owns(method))
        && Uses.Written(it).All(target => target is IDeclarationExpressionOperation));

    /// <param name="region">A branch, or the body of a method that it calls.</param>
    /// <param name="isBody">Whether what it returns goes back to the branch.</param>
    private bool OnlySays(IOperation region, bool isBody = false) => region.DescendantsAndSelf().All(it => it switch
    {
        IReturnOperation => isBody || Uses.IsInFunction(it, region),
        IBranchOperation branch => branch.BranchKind != BranchKind.GoTo && Uses.StaysWithin(branch, region),
        IThrowOperation or ITryOperation or IAwaitOperation or IUsingOperation or IUsingDeclarationOperation or ILockOperation or ILocalFunctionOperation
            or IEventAssignmentOperation or IInvalidOperation or IAddressOfOperation
            or IDynamicInvocationOperation => false,
        _ => Uses.Written(it).All(target => IsOfRegion(target, region)) && Uses.Called(it).All(OnlySays),
    });

    /// <summary>What the region declares itself is gone with it; an initializer fills an object that nobody else has yet.</summary>
    private static bool IsOfRegion(IOperation target, IOperation region) => target switch
    {
        IDeclarationExpressionOperation or ILocalReferenceOperation { IsDeclaration: true } => true,
        ILocalReferenceOperation local => Lies(local.Local, region),
        IParameterReferenceOperation parameter => Lies(parameter.Parameter, region),
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } => true,
        IFieldReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } => true,
        _ => false,
    };

    private static bool Lies(ISymbol variable, IOperation region) => Bodies.Syntax(variable) is { } syntax && syntax.SyntaxTree == region.Syntax.SyntaxTree
        && region.Syntax.Span.Contains(syntax.Span);

    private bool OnlySays(IMethodSymbol method)
    {
        if (Core.Owns(method))
            return method.MethodKind == MethodKind.Constructor ? !Core.IsBuilder(method.ContainingType) : !LeadsOut(method);
        return Bodies.Syntax(method) switch
        {
            null => IsHarmless(method),
            RecordDeclarationSyntax => true,
            _ => !method.IsVirtual && !method.IsOverride && !method.IsAbstract && !method.IsAsync && !method.IsIterator
                && !method.Parameters.Any(bodies.Completes) && bodies.Of(method) is { } body && OnlySaysWhenCalled(body),
        };
    }

    private bool OnlySaysWhenCalled(IOperation body)
    {
        if (followed.TryGetValue(body, out var says))
            return says;

        // Of a method that calls itself there is no telling.
        followed[body] = false;
        return followed[body] = OnlySays(body, isBody: true);
    }

    /// <summary>What ends a description, such as <c>Build</c>.</summary>
    private static bool LeadsOut(IMethodSymbol method) => !method.IsStatic && Core.IsBuilder(method.ContainingType) && !IsHandle(method.ReturnType);

    private static bool IsHandle(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name == nameof(Handle) && Core.Owns(type))
                return true;
        }

        return false;
    }

    /// <summary>Text, numbers and queries change nothing; printing changes nothing that is seen here.</summary>
    private static bool IsHarmless(IMethodSymbol method) => method.ContainingType is { } type
        && (type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String
            || type.TypeKind == TypeKind.Enum
            || (method.IsStatic && type.ContainingNamespace?.ToDisplayString() is "System" or "System.Linq" or "System.IO"
                && type.Name is "Console" or "Math" or "Enumerable" or "Convert" or "Path"));
}
