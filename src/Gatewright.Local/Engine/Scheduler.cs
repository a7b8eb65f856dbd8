using System.Net;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>
/// What happens in Azure while nobody looks. Nothing runs in the background: each step has an end in the clock's time, and whatever was due is done, in its
/// order, before the next request is answered.
/// </summary>
internal sealed class Scheduler(State state, StepWork work, TimeProvider clock)
{
    private readonly Dictionary<long, JobRun> runs = [];
    private readonly PriorityQueue<(JobRun Run, Step Step), (long Due, long Job, int Step)> due = new();
    private readonly Queue<(JobRun Run, Step Step)> ready = new();
    private readonly NetworkLocks networks = new();
    private bool isStale = true;

    /// <summary>The time of this request, in ticks of UTC.</summary>
    public long Now { get; private set; }

    /// <summary>Begins a transaction and does all that was due.</summary>
    public void Begin()
    {
        Now = clock.GetUtcNow().UtcTicks;
        if (state.Begin() || isStale)
            Load();
        isStale = false;
        CatchUp();
    }

    public void Commit()
    {
        Save();
        var active = runs.Values.Where(run => run.Job.IsActive).Select(run => run.Job.Root).ToHashSet();
        foreach (var run in runs.Values.Where(run => !active.Contains(run.Job.Root)).ToArray())
            runs.Remove(run.Job.Number);
        state.Commit();
    }

    public void Rollback()
    {
        isStale = true;
        state.Rollback();
    }

    public bool AreFree(IEnumerable<string> ids) => networks.AreFree(ids);

    /// <summary>Adds a job with those nested in it, which begin when their steps do. The first is begun.</summary>
    public void Start(IReadOnlyList<Job> jobs)
    {
        foreach (var job in jobs)
            runs[job.Number] = new(job);
        Begin(runs[jobs[0].Number], Now);
        CatchUp();
    }

    /// <summary>The job with its steps, if it is under way.</summary>
    public Job? Find(long number) => runs.GetValueOrDefault(number)?.Job;

    /// <summary>Stops a deployment: what runs goes on in its provider, what waits doesn't begin.</summary>
    public void Cancel(long number)
    {
        var run = runs[number];
        foreach (var step in run.Job.Steps)
        {
            if (step.State is StepState.Waiting)
                run.End(step, StepState.Skipped, Now);
            else if (step is { State: StepState.Running, Child: { } child })
                CancelNested(run, step, child);
        }

        (run.Job.State, run.Job.Ended, run.Job.IsChanged) = (ProvisioningStates.Canceled, Now, true);
        run.Job.Error = new ArmError(HttpStatusCode.Conflict, "DeploymentCanceled", $"The deployment '{run.Job.Name}' was canceled.").ToJson();
        run.Job.IsActive = run.Open > 0;
        Save();
    }

    private void CancelNested(JobRun run, Step step, long child)
    {
        Cancel(child);
        if (runs[child].Open is 0)
            run.End(step, StepState.Skipped, Now);
    }

    private void Begin(JobRun run, long at)
    {
        (run.Job.State, run.Job.IsActive, run.Job.IsChanged) = (ProvisioningStates.Running, true, true);
        Enqueue(run, run.Ready);
        if (run.Open is 0)
            End(run, at);
    }

    private void CatchUp()
    {
        Drain(Now);
        while (due.TryPeek(out var next, out var when) && when.Due <= Now)
        {
            due.Dequeue();
            if (next.Step.State is StepState.Running)
                Finish(next.Run, next.Step, when.Due);
            Drain(when.Due);
        }

        Save();
    }

    private void Save()
    {
        foreach (var run in runs.Values)
            state.Jobs.Save(run.Job);
    }

    private void Drain(long at)
    {
        while (ready.TryDequeue(out var next))
        {
            if (next.Step.State is StepState.Waiting)
                Begin(next.Run, next.Step, at);
        }
    }

    private void Begin(JobRun run, Step step, long at)
    {
        if (!networks.TryHold(run, step, step.Wanted))
            return;
        var begun = work.Begin(run.Job, step, at);
        step.Wanted = begun.Networks;
        if (begun.Error is null && !begun.IsUnneeded && !networks.TryHold(run, step, begun.Networks))
            return;
        (step.Started, step.IsChanged) = (at, true);
        var error = begun.Error ?? (begun.IsUnneeded ? null : begun.Write?.Invoke());
        if (error is not null)
            End(run, step, error, at);
        else if (begun.IsUnneeded)
            After(run, run.End(step, StepState.Unneeded, at), at);
        else if (step.Child is { } child)
        {
            (step.State, runs[child].Job.Created, runs[child].Job.IsFound) = (StepState.Running, at, true);
            state.Jobs.Supersede(runs[child].Job);
            Begin(runs[child], at);
        }
        else
        {
            (step.State, step.Due) = (StepState.Running, at + begun.Time.Ticks);
            due.Enqueue((run, step), (step.Due.Value, run.Job.Number, step.Number));
        }
    }

    private void Finish(JobRun run, Step step, long at) => End(run, step, work.Finish(run.Job, step, at), at, isTerminal: true);

    private void End(JobRun run, Step step, ArmError? error, long at, bool isTerminal = false)
    {
        var held = step.Networks;
        if (error is not null)
            (step.Error, step.Status) = (error.ToJson(), (int)error.Status);
        if (error is not null && isTerminal)
            step.Error!["terminal"] = true;
        var next = run.End(step, error is null ? StepState.Succeeded : StepState.Failed, at);
        foreach (var waiting in networks.Release(held))
            ready.Enqueue(waiting);
        After(run, next, at);
    }

    private void After(JobRun run, IEnumerable<Step> next, long at)
    {
        Enqueue(run, next);
        if (run.Open is 0)
            End(run, at);
    }

    private void End(JobRun run, long at)
    {
        var job = run.Job;
        (job.IsActive, job.IsChanged) = (false, true);
        if (!job.HasEnded)
            work.End(job, at);
        if (job.Parent is { } parent && runs.TryGetValue(parent, out var outer) && outer.Job.Steps[job.ParentStep!.Value] is { HasEnded: false } step)
            End(outer, step, StepWork.ErrorOf(job), at);
    }

    private void Enqueue(JobRun run, IEnumerable<Step> steps)
    {
        foreach (var step in steps)
            ready.Enqueue((run, step));
    }

    private void Load()
    {
        runs.Clear();
        due.Clear();
        ready.Clear();
        networks.Clear();
        foreach (var job in state.Jobs.Active())
            runs[job.Number] = new(job);
        foreach (var run in runs.Values.Where(run => run.Job.IsActive))
        {
            foreach (var step in run.Job.Steps.Where(step => step is { State: StepState.Running, Due: not null }))
            {
                due.Enqueue((run, step), (step.Due!.Value, run.Job.Number, step.Number));
                networks.Restore(run, step);
            }

            if (!run.Job.HasEnded)
                Enqueue(run, run.Ready);
        }
    }
}
