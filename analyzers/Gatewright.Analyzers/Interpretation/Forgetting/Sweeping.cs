using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// A run that enters all branches, one after the other, and the bodies of loops once. What it makes of the topology is no topology that any run would
/// make; but a value that is no value is none on any way there.
/// </summary>
internal sealed class Sweeping(Execution run)
{
    public void Sweep(Frame frame, ReadOnlySpan<IOperation?> regions)
    {
        foreach (var region in regions)
        {
            if (region is not null)
                Sweep(region, frame);
        }
    }

    private void Sweep(IOperation region, Frame frame)
    {
        if (!run.Swept.Add(region))
            return;
        switch (region)
        {
            case ISwitchOperation choice:
                foreach (var section in choice.Cases)
                    Entered(() => run.Statements.Block(section.Body, new(frame)));
                break;
            case ISwitchExpressionArmOperation arm:
                Entered(() => run.Eval(arm.Value, new(frame)));
                break;
            case IBlockOperation or IExpressionStatementOperation or IConditionalOperation { Type: null } or ILoopOperation or IReturnOperation:
                Entered(() => run.Statements.Do(region, new(frame)));
                break;
            default:
                Entered(() => run.Eval(region, new(frame)));
                break;
        }

        run.Swept.Remove(region);
    }

    /// <summary>A lambda that .NET calls for elements nobody knows.</summary>
    public void Sweep(IOperation site, ImmutableArray<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Value.It is Closure { Body: { } body } closure && run.Swept.Add(body))
            {
                Entered(() => run.Invoke(site, closure, [.. closure.Method.Parameters.Select(_ => Abstract.UnknownAt(site))]));
                run.Swept.Remove(body);
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
