using System.Collections;

namespace Gatewright.Tests.Judging;

/// <summary>
/// Which resource is finished before which begins. Each has two events, begin and end; a nested deployment begins before all in it and ends
/// after them, and a resource begins after the end of each thing it depends on.
/// </summary>
internal sealed class DeploymentOrder
{
    private readonly List<int>[] _next;
    private readonly BitArray[] _before;
    private readonly int[] _waiting;
    private readonly int[] _rank;

    public DeploymentOrder(Flattened flattened, IEnumerable<(Placed Later, Placed Earlier)> dependencies)
    {
        var events = flattened.Resources.Count * 2;
        _next = [.. Enumerable.Range(0, events).Select(_ => new List<int>())];
        _before = [.. Enumerable.Range(0, events).Select(_ => new BitArray(events))];
        (_waiting, _rank) = (new int[events], new int[events]);
        foreach (var resource in flattened.Resources)
        {
            Follow(Begin(resource), End(resource));
            if (resource.Deployment is not { } deployment)
                continue;
            Follow(Begin(deployment), Begin(resource));
            Follow(End(resource), End(deployment));
        }

        foreach (var (later, earlier) in dependencies)
            Follow(End(earlier), Begin(later));
        Sort();
        Stuck = [.. flattened.Resources.Where(resource => _waiting[Begin(resource)] > 0)];
    }

    /// <summary>What waits for itself, or for something that does: none in a template without a cycle.</summary>
    public ImmutableArray<Placed> Stuck { get; }

    public bool IsAfter(Placed later, Placed earlier) => _before[Begin(later)][End(earlier)];

    /// <summary>A place in one order in which nothing precedes what it waits for.</summary>
    public int Rank(Placed resource) => _rank[Begin(resource)];

    private static int Begin(Placed resource) => resource.Index * 2;

    private static int End(Placed resource) => (resource.Index * 2) + 1;

    private void Follow(int first, int second)
    {
        _next[first].Add(second);
        _waiting[second]++;
    }

    private void Sort()
    {
        var ready = new Queue<int>(Enumerable.Range(0, _next.Length).Where(each => _waiting[each] is 0));
        for (var rank = 0; ready.TryDequeue(out var current); rank++)
        {
            _rank[current] = rank;
            foreach (var next in _next[current])
            {
                _before[next].Or(_before[current])[current] = true;
                if (--_waiting[next] is 0)
                    ready.Enqueue(next);
            }
        }
    }
}
