using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>Tasks: whatever is awaited here is done already.</summary>
internal sealed class Tasks(Execution run)
{
    public Abstract? OfTask(IOperation site, IMethodSymbol method, Abstract? receiver, ImmutableArray<Argument> arguments)
    {
        switch (method.Name, arguments)
        {
            case ("FromResult", [var result]):
                return new(new KnownTask(result.Value), site);
            case ("WhenAll", [{ Value: { It: Items { Sequence: { At: not null } some } lazy } }]) when run.Shapes.Cheaply(some) is > 1 and var count
                && lazy.Captured.Any(it => it.It is Closure { Method.ReturnType.Name: "Task" or "ValueTask" }):
                var results = new Abstract[count];
                foreach (var index in run.Orders.InAnyOrder(Enumerable.Range(0, count).ToList()))
                    results[index] = Awaited(run.Shapes.AtOf(some, index) ?? Abstract.UnknownAt(site), site);
                return new(new KnownTask(new(Items.Of(results), site)), site);
            case ("WhenAll", [{ Value: { It: Items } tasks }]):
                return new(new KnownTask(new(Items.Of(run.Lists.Listed(tasks).Select(task => Awaited(task, site))), site)), site);
            case ("Run", [{ Value.It: Closure work }, ..]) when work.Method.Parameters.IsEmpty:
                var done = run.Invoke(site, work, []);
                return done.It is KnownTask ? done : new(new KnownTask(done), site);
            case ("GetAwaiter" or "ConfigureAwait" or "AsTask", _) when receiver is { It: KnownTask } same:
                return same;
            case ("GetResult" or "Wait", []) when receiver is { It: KnownTask promise }:
                return promise.Result;
            default:
                return null;
        }
    }

    public static Abstract Awaited(Abstract task, IOperation site) => task.It is KnownTask promise ? promise.Result : Abstract.UnknownAt(site);
}
