using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// Walks the operations of a program. It knows C# and nothing about networks: what belongs to Core is called for real,
/// what can't be followed is forgotten (see <c>Forget</c>), so that a rule never judges half a topology as a whole.
/// </summary>
internal sealed partial class Interpreter(Bodies bodies, Decisions decisions, Budget budget, Laws laws)
{
    private const int DepthBudget = 100;

    private int depth;

    /// <summary>Interprets the program from a root to where it leaves it.</summary>
    public ExecutionPath Run(Root root)
    {
        try
        {
            Enter(root);
            return new(this, PathEnd.Left) { IsAnythingKept = statics.Values.Any(it => !it.IsUnknown && !PureBclFunctions.IsPlain(it.It)) };
        }
        catch (ProgramThrows)
        {
            return new(this, PathEnd.Threw);
        }
        catch (UnsupportedCode reason)
        {
            return new(this, PathEnd.GivenUp, reason.Message);
        }
        catch (BudgetExceeded reason)
        {
            return new(this, PathEnd.GivenUp, reason.Message);
        }
        catch (InsufficientExecutionStackException)
        {
            return new(this, PathEnd.GivenUp, "it is too deeply nested");
        }
    }

    /// <summary>A stack overflow or an endless loop would take the compiler along.</summary>
    private void Step()
    {
        budget.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>Something of .NET is about to be called that takes as long as many steps.</summary>
    public void Spend(int steps) => budget.Step(steps);

    /// <summary>Whether a regular expression took too long, so that none is tried any more.</summary>
    public bool HasSlowPattern { get => budget.HasSlowPattern; set => budget.HasSlowPattern = value; }

    /// <summary>By kind, since asking an object whether it has one of forty interfaces takes longer than what it does.</summary>
    private Abstract Eval(IOperation operation, Frame frame)
    {
        Step();
        var value = operation.Kind switch
        {
            OperationKind.Literal => Plain.Constant(operation),
            OperationKind.LocalReference => Variable(((ILocalReferenceOperation)operation).Local, operation, frame),
            OperationKind.ParameterReference => Variable(((IParameterReferenceOperation)operation).Parameter, operation, frame),
            OperationKind.Invocation => Invocation((IInvocationOperation)operation, frame),
            OperationKind.Conversion => Conversion((IConversionOperation)operation, frame),
            OperationKind.FieldReference => Field((IFieldReferenceOperation)operation, frame),
            OperationKind.PropertyReference => Property((IPropertyReferenceOperation)operation, frame),
            OperationKind.InterpolatedString => Interpolated((IInterpolatedStringOperation)operation, frame),
            OperationKind.Binary => Binary((IBinaryOperation)operation, frame),
            OperationKind.Unary => Unary((IUnaryOperation)operation, frame),
            OperationKind.ArrayElementReference => Element((IArrayElementReferenceOperation)operation, frame),
            OperationKind.InstanceReference => This((IInstanceReferenceOperation)operation, frame),
            OperationKind.SimpleAssignment or OperationKind.DeconstructionAssignment => Assigned((IAssignmentOperation)operation, frame),
            OperationKind.CompoundAssignment => Compound((ICompoundAssignmentOperation)operation, frame),
            OperationKind.CoalesceAssignment => CoalescedInto((ICoalesceAssignmentOperation)operation, frame),
            OperationKind.Increment or OperationKind.Decrement => Increment((IIncrementOrDecrementOperation)operation, frame),
            OperationKind.Conditional => Chosen((IConditionalOperation)operation, frame),
            OperationKind.Coalesce => Coalesce((ICoalesceOperation)operation, frame),
            OperationKind.ConditionalAccess => Accessed((IConditionalAccessOperation)operation, frame),
            OperationKind.ConditionalAccessInstance when accessed.Count > 0 => accessed.Peek(),
            OperationKind.ObjectCreation => Creation((IObjectCreationOperation)operation, frame),
            OperationKind.CollectionExpression => ListOf((ICollectionExpressionOperation)operation, frame),
            OperationKind.ArrayCreation => ArrayOf((IArrayCreationOperation)operation, frame),
            _ => Rare(operation, frame),
        };
        return value.IsUnknown && operation.ConstantValue.HasValue ? Plain.Constant(operation) : value;
    }

    private Abstract Element(IArrayElementReferenceOperation element, Frame frame) => element.Indices is [var index]
        ? At(Eval(element.ArrayReference, frame), Eval(index, frame), element) : CellPlace(element, frame).Get();

    private Abstract Rare(IOperation operation, Frame frame) => operation switch
    {
        IImplicitIndexerReferenceOperation element => At(Eval(element.Instance, frame), Eval(element.Argument, frame), element),
        IAnonymousObjectCreationOperation creation => Anonymous(creation, frame),
        IMemberInitializerOperation member => Filled(Eval(member.InitializedMember, frame), member.Initializer, frame),
        IWithOperation with => With(with, frame),
        ITupleOperation tuple => new(new TupleItems([.. tuple.Elements.Select(element => Taken(Eval(element, frame), element.Type))]), tuple),
        ITupleBinaryOperation tuples => Tuples(tuples, frame),
        IRangeOperation range => RangeOf(range, frame),
        IDefaultValueOperation => new(Plain.Default(operation.Type), operation),
        ISwitchExpressionOperation choice => Chosen(choice, frame),
        IIsPatternOperation test => new((object?)Matches(test.Pattern, Eval(test.Value, frame), frame) ?? new Unknown(), test),
        IIsTypeOperation test => new(IsOf(Eval(test.ValueOperand, frame), test.TypeOperand, test.ValueOperand.Type) is { } isOf
            ? isOf != test.IsNegated : new Unknown(), test),
        IAnonymousFunctionOperation lambda => new(new Closure(lambda.Symbol, lambda.Body, frame), lambda),
        IDelegateCreationOperation creation => Eval(creation.Target, frame),
        IMethodReferenceOperation method => Method(method, frame),
        IEventReferenceOperation reference => EventPlace(reference, frame).Get(),
        IEventAssignmentOperation assignment => Subscribed(assignment, frame),
        IAwaitOperation awaited => Awaited(Eval(awaited.Operation, frame), awaited),
        ITranslatedQueryOperation query => Eval(query.Operation, frame),
        IDeclarationExpressionOperation declaration => Eval(declaration.Expression, frame),
        IArgumentOperation argument => Eval(argument.Value, frame),
        IThrowOperation thrown => throw Thrown(thrown, frame),
        IInvalidOperation { Syntax: InvocationExpressionSyntax call } => Unbound(operation, call, frame),
        IInterpolatedStringHandlerCreationOperation handler => Handled(handler, frame),
        { Kind: OperationKind.None, Syntax: StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax } =>
            OnStack(operation, frame),
        _ => Forgotten(operation, frame),
    };

    /// <summary>A call that has no method yet; what it is called on and gets may be told anything.</summary>
    private Abstract Unbound(IOperation operation, InvocationExpressionSyntax call, Frame frame)
    {
        for (var link = call; link is not null; link = (link.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax)
            bodies.Unbound.Add(link);
        return Forgotten(operation, frame);
    }
}
