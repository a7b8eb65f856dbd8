using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// A run that enters all branches, one after the other, and the bodies of loops once. What it makes of the topology is no topology that
/// any run would make; but a value that is no value is none on any way there.
/// </summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<IOperation> swept = [];

    /// <summary>Whether verbs stand in a branch that this run didn't enter.</summary>
    public bool HasLeftOut { get; private set; }

    private void Sweep(Frame frame, ReadOnlySpan<IOperation?> regions)
    {
        foreach (var region in regions)
        {
            if (region is not null)
                Sweep(region, frame);
        }
    }

    private void Sweep(IOperation region, Frame frame)
    {
        if (!swept.Add(region))
            return;
        switch (region)
        {
            case ISwitchOperation choice:
                foreach (var section in choice.Cases)
                    Entered(() => Block(section.Body, new(frame)));
                break;
            case ISwitchExpressionArmOperation arm:
                Entered(() => Eval(arm.Value, new(frame)));
                break;
            case IBlockOperation or IExpressionStatementOperation or IConditionalOperation { Type: null } or ILoopOperation or IReturnOperation:
                Entered(() => Do(region, new(frame)));
                break;
            default:
                Entered(() => Eval(region, new(frame)));
                break;
        }

        swept.Remove(region);
    }

    /// <summary>A lambda that .NET calls for elements nobody knows.</summary>
    private void Sweep(IOperation site, ImmutableArray<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Value.It is Closure { Body: { } body } closure && swept.Add(body))
            {
                Entered(() => Invoke(site, closure, [.. closure.Method.Parameters.Select(_ => Abstract.UnknownAt(site))]));
                swept.Remove(body);
            }
        }
    }

    /// <summary>How a branch ends makes no difference to the next one.</summary>
    private void Entered<T>(Func<T> enter)
    {
        try
        {
            enter();
        }
        catch (ProgramThrows)
        {
        }
        catch (UnsupportedCode)
        {
        }
    }
}
