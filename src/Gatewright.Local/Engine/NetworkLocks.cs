using Gatewright.Local.Store;

namespace Gatewright.Local.Engine;

/// <summary>Azure writes to one network at a time: what a network holds, and the next ones that wait for it.</summary>
internal sealed class NetworkLocks
{
    private readonly Dictionary<string, (JobRun Run, Step Step)> held = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Queue<(JobRun Run, Step Step)>> waiting = new(StringComparer.OrdinalIgnoreCase);

    public bool AreFree(IEnumerable<string> networks) => !networks.Any(held.ContainsKey);

    /// <summary>Takes all of the networks or none: a step that can't have one waits for it.</summary>
    public bool TryHold(JobRun run, Step step, ImmutableArray<string> networks)
    {
        foreach (var network in networks)
        {
            if (!held.TryGetValue(network, out var holder) || holder.Step == step)
                continue;
            if (!waiting.TryGetValue(network, out var queue))
                waiting[network] = queue = new();
            queue.Enqueue((run, step));
            return false;
        }

        foreach (var network in networks)
            held[network] = (run, step);
        (step.Networks, step.IsChanged) = (networks, true);
        return true;
    }

    /// <summary>Notes what a step held when the state was closed.</summary>
    public void Restore(JobRun run, Step step)
    {
        foreach (var network in step.Networks)
            held[network] = (run, step);
    }

    /// <summary>Gives the networks back. All that wait for them may try again, in their order.</summary>
    public IEnumerable<(JobRun Run, Step Step)> Release(ImmutableArray<string> networks)
    {
        var next = new List<(JobRun, Step)>();
        foreach (var network in networks)
        {
            held.Remove(network);
            if (waiting.Remove(network, out var queue))
                next.AddRange(queue);
        }

        return next;
    }

    public void Clear()
    {
        held.Clear();
        waiting.Clear();
    }
}
