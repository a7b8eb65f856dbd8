using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Tests.Replaying;

/// <summary>
/// Walks the operations of a program. It knows C# and nothing about networks: what belongs to Core is called for real,
/// what can't be followed is forgotten (see <c>Forget</c>), so that a rule never judges half a topology as a whole.
/// </summary>
internal sealed partial class Interpreter(CSharpCompilation compilation)
{
    private const int StepBudget = 500_000;
    private const int DepthBudget = 100;

    private readonly Bodies bodies = new(compilation);
    private int steps;
    private int depth;

    /// <summary>Interprets the program from its entry point.</summary>
    /// <returns>Why it was given up, or null.</returns>
    public string? Run()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            var entry = compilation.GetEntryPoint(CancellationToken.None)!;
            var frame = new Frame(null);
            foreach (var parameter in entry.Parameters)
                frame.Declare(parameter, new(new Unknown(), null));
            Do(bodies.Of(entry)!, frame);
            return null;
        }
        catch (ProgramThrows)
        {
            return null;
        }
        catch (GivenUp reason)
        {
            return reason.Message;
        }
        catch (InsufficientExecutionStackException)
        {
            return "too deeply nested";
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    /// <summary>A stack overflow or an endless loop would take the compiler along.</summary>
    private void Step()
    {
        if (++steps > StepBudget)
            throw new GivenUp($"more than {StepBudget} steps");
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    private Abstract Eval(IOperation operation, Frame frame)
    {
        Step();
        var value = operation switch
        {
            ILiteralOperation => Plain.Constant(operation),
            IDefaultValueOperation => new(Plain.Default(operation.Type), operation),
            ILocalReferenceOperation local => Variable(local.Local, local, frame),
            IParameterReferenceOperation parameter => Variable(parameter.Parameter, parameter, frame),
            IFieldReferenceOperation field => Field(field, frame),
            IPropertyReferenceOperation property => Property(property, frame),
            IArrayElementReferenceOperation element => Element(element, frame),
            IInstanceReferenceOperation self => This(self, frame),
            IConditionalAccessInstanceOperation => accessed.Peek(),
            IConversionOperation conversion => Conversion(conversion, frame),
            IInvocationOperation invocation => Invocation(invocation, frame),
            IObjectCreationOperation creation => Creation(creation, frame),
            IAnonymousObjectCreationOperation creation => Anonymous(creation, frame),
            IMemberInitializerOperation member => Filled(Eval(member.InitializedMember, frame), member.Initializer, frame),
            IWithOperation with => With(with, frame),
            IArrayCreationOperation array => ArrayOf(array, frame),
            ICollectionExpressionOperation list => ListOf(list, frame),
            ITupleOperation tuple => new(new TupleItems([.. tuple.Elements.Select(element => Eval(element, frame))]), tuple),
            IInterpolatedStringOperation text => Interpolated(text, frame),
            IBinaryOperation binary => Binary(binary, frame),
            IUnaryOperation unary => Plain.Unary(unary, Eval(unary.Operand, frame)),
            IIncrementOrDecrementOperation step => Increment(step, frame),
            ICompoundAssignmentOperation compound => Compound(compound, frame),
            ISimpleAssignmentOperation assignment => Assigned(assignment.Target, Eval(assignment.Value, frame), frame),
            IDeconstructionAssignmentOperation assignment => Assigned(assignment.Target, Eval(assignment.Value, frame), frame),
            ICoalesceOperation coalesce => Coalesce(coalesce, frame),
            IConditionalOperation conditional => Chosen(conditional, frame),
            IConditionalAccessOperation access => Accessed(access, frame),
            ISwitchExpressionOperation choice => Chosen(choice, frame),
            IIsPatternOperation test => new((object?)Matches(test.Pattern, Eval(test.Value, frame), frame) ?? new Unknown(), test),
            IAnonymousFunctionOperation lambda => new(new Closure(lambda.Symbol, lambda.Body, frame), lambda),
            IDelegateCreationOperation creation => Eval(creation.Target, frame),
            IMethodReferenceOperation method => Method(method, frame),
            IAwaitOperation awaited => Eval(awaited.Operation, frame),
            ITranslatedQueryOperation query => Eval(query.Operation, frame),
            IDeclarationExpressionOperation declaration => Eval(declaration.Expression, frame),
            IArgumentOperation argument => Eval(argument.Value, frame),
            IThrowOperation => throw new ProgramThrows(),
            _ => Forgotten(operation, frame),
        };
        return value.IsUnknown && operation.ConstantValue.HasValue ? Plain.Constant(operation) : value;
    }
}

/// <summary>The program asks for more than an editor has time for, or than we can follow or forget.</summary>
internal sealed class GivenUp(string reason) : Exception(reason);
