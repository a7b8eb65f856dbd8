using Gatewright.Deploy;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Deployments;

/// <summary>A tree that is drawn anew as resources begin and end.</summary>
internal sealed class ProgressTree : ProgressView
{
    /// <summary>What is done already is counted where more wouldn't fit on a screen.</summary>
    private const int MostLines = 30;

    private readonly Terminal terminal;
    private readonly Dictionary<string, DeploymentEvent> last = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> order = [];
    private Action? draw;

    public ProgressTree(Terminal terminal, DeploymentPlan? plan)
    {
        this.terminal = terminal;
        foreach (var resource in plan?.Resources ?? [])
        {
            if (resource.Kind is ResourceChangeKind.Create or ResourceChangeKind.Change or ResourceChangeKind.Repair)
                order.Add(resource.Id);
        }
    }

    public override async Task<T> ShowAsync<T>(Func<IProgress<DeploymentEvent>, Task<T>> act)
    {
        using var ticks = new PeriodicTimer(TimeSpan.FromSeconds(1), terminal.Clock);
        var result = default(T);
        await AnsiConsole.Live(Drawn()).StartAsync(async live =>
        {
            draw = () => live.UpdateTarget(Drawn());
            var acting = base.ShowAsync(act);
            while (!acting.IsCompleted)
            {
                await Task.WhenAny(acting, ticks.WaitForNextTickAsync().AsTask());
                draw();
            }

            result = await acting;
            draw();
        });
        return result!;
    }

    protected override void Tell(DeploymentEvent it)
    {
        lock (last)
        {
            if (it.ResourceId is not { } id)
                return;
            if (!order.Contains(id, StringComparer.OrdinalIgnoreCase))
                order.Add(id);
            last[id] = it;
        }
    }

    internal Tree Drawn()
    {
        lock (last)
        {
            var done = order.Count(it => last.GetValueOrDefault(it)?.State == DeploymentState.Succeeded);
            var tree = new Tree($"{done} of {order.Count} resources");
            var hidden = order.Count > MostLines;
            bool IsShown(string id) => !hidden || last.GetValueOrDefault(id)?.State is DeploymentState.Running or DeploymentState.Failed;
            foreach (var id in order.Where(IsShown).Take(MostLines))
                tree.AddNode(Line(id, last.GetValueOrDefault(id)));
            return tree;
        }
    }

    private string Line(string id, DeploymentEvent? it) => it?.State switch
    {
        null or DeploymentState.Waiting => $"[grey]{ResourceChange.NameOf(id).Escaped()}[/]",
        DeploymentState.Succeeded => $"[green]{ResourceChange.NameOf(id).Escaped()}[/]  {Time(it.Elapsed)}",
        DeploymentState.Failed => $"[red]{ResourceChange.NameOf(id).Escaped()}[/]  {it.Error?.Causes.FirstOrDefault()?.Code.Escaped()}",
        DeploymentState.Canceled => $"[yellow]{ResourceChange.NameOf(id).Escaped()}[/]  cancelled",
        _ => $"[blue]{ResourceChange.NameOf(id).Escaped()}[/]  {Time(it.Elapsed + (terminal.Clock.GetUtcNow() - it.Time))}"
            + (it.Expected is { } expected ? $" of about {Time(expected)}" : ""),
    };
}
