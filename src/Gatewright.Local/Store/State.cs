namespace Gatewright.Local.Store;

/// <summary>All that is kept.</summary>
internal sealed class State : IDisposable
{
    private readonly Database database;
    private long version;

    public State(string? folder)
    {
        database = new(folder);
        (Groups, Resources, Numbers, Jobs, Tokens) = (new(database), new(database), new(database), new(database), new(database));
        Secrets = SecretDigests.Of(database);
    }

    public GroupTable Groups { get; }

    public ResourceTable Resources { get; }

    public NumberTable Numbers { get; }

    public JobTable Jobs { get; }

    public TokenTable Tokens { get; }

    public SecretDigests Secrets { get; }

    /// <summary>Begins a transaction; true if another process has written since the last one, so that what is kept in memory is old.</summary>
    public bool Begin()
    {
        database.Begin();
        var (before, now) = (version, database.Version);
        version = now;
        if (now == before)
            return false;
        Resources.Forget();
        return true;
    }

    public void Commit()
    {
        Resources.Flush();
        database.Commit();
    }

    public void Rollback()
    {
        database.Rollback();
        Resources.Forget();
    }

    public void Dispose() => database.Dispose();
}
