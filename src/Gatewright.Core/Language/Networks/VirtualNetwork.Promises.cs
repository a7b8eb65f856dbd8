namespace Gatewright;

/// <content>What it reaches, and what it doesn't.</content>
public sealed partial class VirtualNetwork
{
    /// <summary>
    /// Promises that all its addresses reach all of another, on any port or on those that are named, and are answered. Where that surely isn't so, it is an
    /// error here that tells where the way ends; nothing is emitted for it.
    /// </summary>
    /// <param name="to">A network, subnet, site, classic network, circuit, or the clients of a gateway.</param>
    /// <example><c>web.MustReach(paris)</c></example>
    public ReachPromise MustReach(IEndpoint to) => new(this, Promised(to, isReached: true));

    /// <summary>Promises that nothing of it arrives at another. Where something may, it is an error here; nothing is emitted for it.</summary>
    /// <param name="to">A network, subnet, site, classic network, circuit, or the clients of a gateway.</param>
    /// <example><c>guests.MustNotReach(data).WithTcp("22")</c></example>
    public IsolationPromise MustNotReach(IEndpoint to) => new(this, Promised(to, isReached: false));

    /// <summary>Promises that its machines reach the internet.</summary>
    /// <example><c>web.MustReachInternet().Through("10.0.1.4")</c></example>
    public ReachPromise MustReachInternet() => new(this, PromisedInternet(isReached: true));

    /// <summary>Promises that nothing of it leaves for the internet from Azure.</summary>
    public IsolationPromise MustNotReachInternet() => new(this, PromisedInternet(isReached: false));
}
