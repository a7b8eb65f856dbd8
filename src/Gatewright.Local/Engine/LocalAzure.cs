using Gatewright.Local.Store;

namespace Gatewright.Local.Engine;

/// <summary>All that a request needs: what is kept, what goes on, and how things are done.</summary>
internal sealed class LocalAzure : IDisposable
{
    public LocalAzure(LocalOptions options)
    {
        Options = options;
        State = new(options.Folder);
        Pace = new(options.Speed);
        Locks = new(State);
        Failures = new(State, options.Faults?.Resources ?? []);
        Answers = new(State);
        Values = new(State, Answers);
        Writes = new(State, Locks, Pace, Failures, options.ProvidersWait);
        Deletions = new(State, Locks, Pace);
        Scheduler = new(State, new(State, Writes, Deletions, Values, new(State)), options.Clock);
    }

    public LocalOptions Options { get; }

    public State State { get; }

    public Pace Pace { get; }

    public Locks Locks { get; }

    public ResourceFailures Failures { get; }

    public ResourceAnswers Answers { get; }

    public RuntimeValues Values { get; }

    public ResourceWrites Writes { get; }

    public ResourceDeletions Deletions { get; }

    public Scheduler Scheduler { get; }

    public long Now => Scheduler.Now;

    public void Dispose() => State.Dispose();
}
