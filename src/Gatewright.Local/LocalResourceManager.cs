using Gatewright.Local.Engine;
using Gatewright.Local.Faults;
using Gatewright.Local.Requests;
using Gatewright.Local.Resources;

namespace Gatewright.Local;

/// <summary>
/// A Resource Manager on this machine: it answers requests for networks and deployments as Azure Resource Manager does, so that deployments can be tried
/// without an account. Clients reach it through a handler, with no socket and no port.
/// </summary>
/// <example><code>
/// using var local = new LocalResourceManager(new() { Folder = "azure" });
/// var options = new ArmClientOptions { Transport = new HttpClientTransport(new HttpClient(local.CreateHandler())) };
/// </code></example>
public sealed class LocalResourceManager : IDisposable
{
    private readonly LocalAzure azure;
    private readonly RequestDoor door;
    private readonly FaultPlan? faults;

    /// <summary>Opens the state in the folder, or makes it.</summary>
    /// <param name="options">Where the state is kept and how fast it answers; null for the defaults.</param>
    public LocalResourceManager(LocalOptions? options = null)
    {
        Options = options ?? new();
        azure = new(Options);
        door = new(azure);
        faults = Options.Faults is { } planned ? new(planned) : null;
    }

    /// <summary>What it was opened with.</summary>
    public LocalOptions Options { get; }

    /// <summary>A transport that hands each request to this Resource Manager. One serves any number of requests at once.</summary>
    public HttpMessageHandler CreateHandler() => new LocalHandler(door, Options.Clock, faults);

    /// <summary>
    /// Puts there what a program says exists already, such as the hub of another team: by its id alone, so that others can refer to it. What is there stays
    /// as it is. Resources that are assumed bear the tag <c>gatewright-assumed</c>.
    /// </summary>
    /// <param name="ids">Ids of resource groups, resources and parts of resources.</param>
    public void Assume(IEnumerable<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        door.Do(() => Assumptions.Put(azure, ids));
    }

    /// <summary>Closes the state. What is running goes on in its clock's time, and is found again when the folder is opened next.</summary>
    public void Dispose() => azure.Dispose();
}
