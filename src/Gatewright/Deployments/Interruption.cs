namespace Gatewright.Deployments;

/// <summary>What ends the watching: Ctrl-C, the caller, or a time that is over. The process lives on and can say what becomes of the deployment.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source;
    private readonly ITimer? timer;

    public Interruption(CancellationToken caller, TimeSpan? timeout, TimeProvider clock)
    {
        source = CancellationTokenSource.CreateLinkedTokenSource(caller);
        timer = timeout is { } time ? clock.CreateTimer(_ => End(), null, time, System.Threading.Timeout.InfiniteTimeSpan) : null;
        Console.CancelKeyPress += Press;
    }

    public CancellationToken Token => source.Token;

    public bool IsTimeout { get; private set; }

    /// <summary>Null where the watching was ended.</summary>
    public async Task<T?> RunAsync<T>(Func<CancellationToken, Task<T>> watch)
        where T : class
    {
        try
        {
            return await watch(Token);
        }
        catch (OperationCanceledException) when (Token.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose()
    {
        Console.CancelKeyPress -= Press;
        timer?.Dispose();
        source.Dispose();
    }

    private void End()
    {
        IsTimeout = true;
        source.Cancel();
    }

    private void Press(object? sender, ConsoleCancelEventArgs press)
    {
        // A second time is meant.
        press.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
