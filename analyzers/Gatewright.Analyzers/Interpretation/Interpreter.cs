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
    public bool HasSlowPattern { get; set; }

    private Abstract Eval(IOperation operation, Frame frame)
    {
        Step();
        var value = operation switch
        {
            ILiteralOperation => Plain.Constant(operation),
            ILocalReferenceOperation local => Variable(local.Local, local, frame),
            IParameterReferenceOperation parameter => Variable(parameter.Parameter, parameter, frame),
            IInvocationOperation invocation => Invocation(invocation, frame),
            IConversionOperation conversion => Conversion(conversion, frame),
            IFieldReferenceOperation field => Field(field, frame),
            IPropertyReferenceOperation property => Property(property, frame),
            IInterpolatedStringOperation text => Interpolated(text, frame),
            IBinaryOperation binary => Binary(binary, frame),
            IUnaryOperation unary => Unary(unary, frame),
            IArrayElementReferenceOperation { Indices: [var index] } element => At(Eval(element.ArrayReference, frame), Eval(index, frame), element),
            IArrayElementReferenceOperation cell => CellPlace(cell, frame).Get(),
            IImplicitIndexerReferenceOperation element => At(Eval(element.Instance, frame), Eval(element.Argument, frame), element),
            IInstanceReferenceOperation self => This(self, frame),
            IConditionalAccessInstanceOperation when accessed.Count > 0 => accessed.Peek(),
            ISimpleAssignmentOperation or IDeconstructionAssignmentOperation => Assigned((IAssignmentOperation)operation, frame),
            ICompoundAssignmentOperation compound => Compound(compound, frame),
            ICoalesceAssignmentOperation assignment => CoalescedInto(assignment, frame),
            IIncrementOrDecrementOperation step => Increment(step, frame),
            IConditionalOperation conditional => Chosen(conditional, frame),
            ICoalesceOperation coalesce => Coalesce(coalesce, frame),
            IConditionalAccessOperation access => Accessed(access, frame),
            _ => Made(operation, frame),
        };
        return value.IsUnknown && operation.ConstantValue.HasValue ? Plain.Constant(operation) : value;
    }

    /// <summary>What makes new objects, and the rest.</summary>
    private Abstract Made(IOperation operation, Frame frame) => operation switch
    {
        IObjectCreationOperation creation => Creation(creation, frame),
        IAnonymousObjectCreationOperation creation => Anonymous(creation, frame),
        IMemberInitializerOperation member => Filled(Eval(member.InitializedMember, frame), member.Initializer, frame),
        IWithOperation with => With(with, frame),
        IArrayCreationOperation array => ArrayOf(array, frame),
        ICollectionExpressionOperation list => ListOf(list, frame),
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
