using Gatewright.Local.Store;

namespace Gatewright.Local.Engine;

/// <summary>A job under way: which steps wait for which, and how many are open.</summary>
internal sealed class JobRun
{
    private readonly int[] pending;
    private readonly List<int>[] next;

    public JobRun(Job job)
    {
        Job = job;
        pending = new int[job.Steps.Count];
        next = new List<int>[job.Steps.Count];
        for (var i = 0; i < next.Length; i++)
            next[i] = [];
        foreach (var step in job.Steps)
        {
            Open += step.HasEnded ? 0 : 1;
            foreach (var other in step.Waits)
            {
                next[other].Add(step.Number);
                pending[step.Number] += job.Steps[other].HasEnded ? 0 : 1;
            }
        }
    }

    public Job Job { get; }

    /// <summary>How many steps haven't ended.</summary>
    public int Open { get; private set; }

    public IEnumerable<Step> Ready => Job.Steps.Where(step => step.State is StepState.Waiting && pending[step.Number] is 0);

    /// <summary>Ends a step. Those that may begin now are given back; those that can't any more end, too.</summary>
    public IEnumerable<Step> End(Step ended, StepState state, long at)
    {
        var (ready, agenda) = (new List<Step>(), new Stack<(Step Step, StepState State)>([(ended, state)]));
        while (agenda.TryPop(out var one))
        {
            if (one.Step.HasEnded)
                continue;
            Open--;
            (one.Step.State, one.Step.Ended, one.Step.Due, one.Step.Networks, one.Step.IsChanged) = (one.State, at, null, [], true);
            foreach (var follower in next[one.Step.Number].Select(number => Job.Steps[number]))
            {
                pending[follower.Number]--;
                if (one.State is StepState.Failed or StepState.Skipped)
                    agenda.Push((follower, StepState.Skipped));
                else if (pending[follower.Number] is 0 && follower.State is StepState.Waiting)
                    ready.Add(follower);
            }
        }

        return ready.Where(step => step.State is StepState.Waiting);
    }
}
