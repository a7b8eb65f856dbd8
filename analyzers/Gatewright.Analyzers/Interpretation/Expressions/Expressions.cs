using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What an expression gives, by its kind.</summary>
internal sealed class Expressions(Execution run)
{
    /// <summary>By kind, since asking an object whether it has one of forty interfaces takes longer than what it does.</summary>
    public Abstract Eval(IOperation operation, Frame frame)
    {
        run.Step();
        var value = operation.Kind switch
        {
            OperationKind.Literal => Plain.Constant(operation),
            OperationKind.LocalReference => Variable(((ILocalReferenceOperation)operation).Local, operation, frame),
            OperationKind.ParameterReference => Variable(((IParameterReferenceOperation)operation).Parameter, operation, frame),
            OperationKind.Invocation => run.Calls.Invocation((IInvocationOperation)operation, frame),
            OperationKind.Conversion => run.Casts.Conversion((IConversionOperation)operation, frame),
            OperationKind.FieldReference => run.Members.Field((IFieldReferenceOperation)operation, frame),
            OperationKind.PropertyReference => run.Members.Property((IPropertyReferenceOperation)operation, frame),
            OperationKind.InterpolatedString => run.InterpolatedTexts.Interpolated((IInterpolatedStringOperation)operation, frame),
            OperationKind.Binary => run.Operators.Binary((IBinaryOperation)operation, frame),
            OperationKind.Unary => run.Operators.Unary((IUnaryOperation)operation, frame),
            OperationKind.ArrayElementReference => Element((IArrayElementReferenceOperation)operation, frame),
            OperationKind.InstanceReference => run.Members.This((IInstanceReferenceOperation)operation, frame),
            OperationKind.SimpleAssignment or OperationKind.DeconstructionAssignment => run.Assignments.Assigned((IAssignmentOperation)operation, frame),
            OperationKind.CompoundAssignment => run.Assignments.Compound((ICompoundAssignmentOperation)operation, frame),
            OperationKind.CoalesceAssignment => run.Assignments.CoalescedInto((ICoalesceAssignmentOperation)operation, frame),
            OperationKind.Increment or OperationKind.Decrement => run.Assignments.Increment((IIncrementOrDecrementOperation)operation, frame),
            OperationKind.Conditional => run.Choices.Chosen((IConditionalOperation)operation, frame),
            OperationKind.Coalesce => run.Choices.Coalesce((ICoalesceOperation)operation, frame),
            OperationKind.ConditionalAccess => run.Choices.Accessed((IConditionalAccessOperation)operation, frame),
            OperationKind.ConditionalAccessInstance when run.Accessed.Count > 0 => run.Accessed.Peek(),
            OperationKind.ObjectCreation => run.Creations.Creation((IObjectCreationOperation)operation, frame),
            OperationKind.CollectionExpression => run.CollectionExpressions.ListOf((ICollectionExpressionOperation)operation, frame),
            OperationKind.ArrayCreation => run.Arrays.ArrayOf((IArrayCreationOperation)operation, frame),
            _ => Rare(operation, frame),
        };
        return value.IsUnknown && operation.ConstantValue.HasValue ? Plain.Constant(operation) : value;
    }

    private Abstract Element(IArrayElementReferenceOperation element, Frame frame) => element.Indices is [var index]
        ? run.Slices.At(Eval(element.ArrayReference, frame), Eval(index, frame), element) : run.Arrays.CellPlace(element, frame).Get();

    private Abstract Rare(IOperation operation, Frame frame) => operation switch
    {
        IImplicitIndexerReferenceOperation element => run.Slices.At(Eval(element.Instance, frame), Eval(element.Argument, frame), element),
        IAnonymousObjectCreationOperation creation => run.Creations.Anonymous(creation, frame),
        IMemberInitializerOperation member => run.Creations.Filled(Eval(member.InitializedMember, frame), member.Initializer, frame),
        IWithOperation with => run.Creations.With(with, frame),
        ITupleOperation tuple => new(new TupleItems([.. tuple.Elements.Select(element => Copies.Taken(Eval(element, frame), element.Type))]), tuple),
        ITupleBinaryOperation tuples => run.Operators.Tuples(tuples, frame),
        IRangeOperation range => run.Slices.RangeOf(range, frame),
        IDefaultValueOperation => new(Plain.Default(operation.Type), operation),
        ISwitchExpressionOperation choice => run.Choices.Chosen(choice, frame),
        IIsPatternOperation test => new((object?)run.Patterns.Matches(test.Pattern, Eval(test.Value, frame), frame) ?? new Unknown(), test),
        IIsTypeOperation test => new(run.TypeTests.IsOf(Eval(test.ValueOperand, frame), test.TypeOperand, test.ValueOperand.Type) is { } isOf
            ? isOf != test.IsNegated : new Unknown(), test),
        IAnonymousFunctionOperation lambda => new(new Closure(lambda.Symbol, lambda.Body, frame), lambda),
        IDelegateCreationOperation creation => Eval(creation.Target, frame),
        IMethodReferenceOperation method => run.Calls.Method(method, frame),
        IEventReferenceOperation reference => run.Events.EventPlace(reference, frame).Get(),
        IEventAssignmentOperation assignment => run.Events.Subscribed(assignment, frame),
        IAwaitOperation awaited => Tasks.Awaited(Eval(awaited.Operation, frame), awaited),
        ITranslatedQueryOperation query => Eval(query.Operation, frame),
        IDeclarationExpressionOperation declaration => Eval(declaration.Expression, frame),
        IArgumentOperation argument => Eval(argument.Value, frame),
        IThrowOperation thrown => throw run.Exceptions.Thrown(thrown, frame),
        IInvalidOperation { Syntax: InvocationExpressionSyntax call } => Unbound(operation, call, frame),
        IInterpolatedStringHandlerCreationOperation handler => run.InterpolatedTexts.Handled(handler, frame),
        { Kind: OperationKind.None, Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } =>
            run.Arrays.OnStack(operation, frame),
        _ => run.Forgetting.Forgotten(operation, frame),
    };

    /// <summary>A call that has no method yet; what it is called on and gets may be told anything.</summary>
    private Abstract Unbound(IOperation operation, InvocationExpressionSyntax call, Frame frame)
    {
        for (var link = call; link is not null; link = (link.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax)
            run.Bodies.Unbound.Add(link);
        return run.Forgetting.Forgotten(operation, frame);
    }

    public static Abstract Variable(ISymbol variable, IOperation reference, Frame frame)
    {
        if (frame.TryGet(variable, out var value) || frame.This?.Scope.TryGet(variable, out value) is true)
            return value;
        return Abstract.UnknownAt(reference);
    }
}
