using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>What the parameters of a method get.</summary>
internal sealed class ArgumentLists(Execution run)
{
    /// <param name="arguments">What was written.</param>
    /// <param name="frame">Where.</param>
    /// <param name="builder">The <c>StringBuilder</c> whose method is called, if it is one.</param>
    public ImmutableArray<Argument> Of(ImmutableArray<IArgumentOperation> arguments, Frame frame, TextBuilder? builder = null)
    {
        if (arguments.IsEmpty)
            return [];
        var given = new Argument[arguments.Length];
        var count = 0;
        var isSorted = true;
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            isSorted &= parameter.Ordinal == count;
            given[count++] = new(parameter, builder is not null
                && argument.Value is IInterpolatedStringHandlerCreationOperation { Type.ContainingType.Name: "StringBuilder" } pieces
                ? run.InterpolatedTexts.Appended(pieces, builder, frame) : Passed(argument, parameter, frame));
        }

        if (count < given.Length)
            Array.Resize(ref given, count);
        return isSorted ? ImmutableArray.Create(given) : [.. given.OrderBy(argument => argument.Parameter.Ordinal)];
    }

    /// <summary>What a member of Core gets, in the order of its parameters.</summary>
    public Abstract[] Values(ImmutableArray<IArgumentOperation> arguments, Callee callee, Frame frame)
    {
        if (arguments.IsEmpty)
            return [];
        var values = new Abstract[arguments.Length];
        foreach (var argument in arguments)
        {
            var place = argument.Parameter!.Ordinal;
            values[place] = callee.IsByReference(place) ? Passed(argument, argument.Parameter, frame) : run.Eval(argument.Value, frame);
        }

        return values;
    }

    private Abstract Passed(IArgumentOperation argument, IParameterSymbol parameter, Frame frame) =>
        parameter.RefKind is RefKind.Ref or RefKind.Out && argument.Value is not IInterpolatedStringHandlerCreationOperation
            ? new(run.Places.PlaceOf(argument.Value, frame), argument.Value) : Copies.Taken(run.Eval(argument.Value, frame), parameter.Type);

    public static Abstract[] Values(ImmutableArray<Argument> arguments)
    {
        var values = new Abstract[arguments.Length];
        for (var index = 0; index < values.Length; index++)
            values[index] = arguments[index].Value;
        return values;
    }

    /// <summary>The arguments of a method that stands for another, as an override does.</summary>
    public static ImmutableArray<Argument> Given(IMethodSymbol method, ImmutableArray<Abstract> values)
    {
        var given = ImmutableArray.CreateBuilder<Argument>(values.Length);
        for (var index = 0; index < values.Length && index < method.Parameters.Length; index++)
            given.Add(new(method.Parameters[index], values[index]));
        return given.ToImmutable();
    }
}
