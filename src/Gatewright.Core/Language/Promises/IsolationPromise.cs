namespace Gatewright;

/// <summary>
/// A promise that nothing of one thing arrives at another. It is broken where something may arrive, also where Azure's pages disagree whether it does.
/// </summary>
public sealed class IsolationPromise : Handle<IsolationPromise>
{
    internal IsolationPromise(Handle parent, PromiseElement element) : base(parent, element) { }

    internal PromiseElement It => (PromiseElement)Element;

    /// <summary>Narrows it to TCP, so that other traffic may arrive.</summary>
    /// <param name="ports">The ports, none of which is reached.</param>
    /// <example><c>guests.MustNotReach(data).WithTcp("22", "3389")</c></example>
    public IsolationPromise WithTcp(params IEnumerable<Value<PortRange>> ports) => Set(It.Ports = More(It.Ports, ports));
}
