using Azure.Core.Pipeline;
using Azure.ResourceManager;
using Gatewright.Deploy.Actual;
using Gatewright.Deploy.Planning;
using Gatewright.Deploy.Removal;
using Gatewright.Deploy.Running;
using Gatewright.Deploy.Wanted;
using Gatewright.Deploy.Wire;
using Gatewright.Model;

namespace Gatewright.Deploy;

/// <summary>A topology on its way to Azure: what a deployment would change, the deployment itself, and what has become of it.</summary>
/// <example><code>
/// var deployment = new TopologyDeployment(topology.Build(), new()
/// {
///     SubscriptionId = "00000000-0000-0000-0000-000000000000", ResourceGroup = "rg-network", Credential = new DefaultAzureCredential(),
/// });
/// var plan = await deployment.PlanAsync();
/// if (plan.HasChanges &amp;&amp; !plan.Interrupts)
///     await deployment.DeployAsync(new Progress&lt;DeploymentEvent&gt;(it => Console.WriteLine($"{it.ResourceId} {it.State}")));
/// </code></example>
public sealed class TopologyDeployment
{
    private readonly string name;
    private readonly DeploymentOptions options;
    private readonly ImmutableArray<DeploymentUnit> units;
    private readonly ImmutableArray<WantedResource> wanted;
    private readonly ResourceManager azure;
    private readonly DeploymentPlanning planning;

    /// <summary>Makes the templates of a topology. Nothing is asked of Azure yet.</summary>
    /// <param name="topology">A topology that the rule book lets pass.</param>
    /// <param name="options">Where it is deployed and by whom.</param>
    /// <exception cref="DeploymentException">A group, a subscription or a region isn't known.</exception>
    public TopologyDeployment(Topology topology, DeploymentOptions options)
    {
        ArgumentNullException.ThrowIfNull(topology);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        name = $"{topology.Name}";
        units = new UnitBuilder(topology, options).Build();
        wanted = [.. units.SelectMany(it => it.Expansion.Resources).Select(WantedResource.Of).OfType<WantedResource>()];
        azure = new(Client(options));
        planning = new(topology, options);
    }

    /// <summary>The parameters of the templates, secrets among them.</summary>
    public ImmutableArray<DeploymentParameter> Parameters => DeploymentParameter.In(units);

    /// <summary>The ids of what the program refers to and doesn't deploy: what it says exists already, and groups that it deploys into.</summary>
    public ImmutableArray<string> References => [.. OutsideReferences.In(units, wanted, options)];

    /// <summary>Compares the program with what is in Azure. Nothing is changed.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="AzureRefusalException">Azure refuses to answer.</exception>
    public async Task<DeploymentPlan> PlanAsync(CancellationToken cancellation = default)
    {
        var actual = await new ResourceReader(azure, options.AtOnce).ReadAsync(wanted, units.Select(it => it.Scope), name, cancellation);
        return planning.Plan(units, wanted, actual);
    }

    /// <summary>Asks Azure's own validation and what-if, and tells what they add to a plan. Every parameter needs a value.</summary>
    /// <param name="plan">What is planned.</param>
    /// <param name="cancellation">Ends the asking.</param>
    public Task<AzureValidation> ValidateAsync(DeploymentPlan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new UnitValidation(azure, name, options).RunAsync(units, plan, cancellation);
    }

    /// <summary>Deploys, stage by stage, and watches to the end. What runs already is joined; a stage that fails is the last.</summary>
    /// <param name="progress">Told of what begins and ends; null for no progress. It may be called from several threads.</param>
    /// <param name="cancellation">Ends the watching. Azure goes on with what was begun, and <see cref="StatusAsync"/> finds it.</param>
    /// <exception cref="AzureRefusalException">Azure refuses the deployment as a whole.</exception>
    public Task<DeploymentResult> DeployAsync(IProgress<DeploymentEvent>? progress = null, CancellationToken cancellation = default) =>
        new StagedRun(azure, units, name, options, progress).RunAsync(cancellation);

    /// <summary>Begins the deployment and returns while it runs. A list of deployments can't be left alone: its stages wait for each other.</summary>
    /// <param name="cancellation">Ends the request.</param>
    /// <exception cref="DeploymentException">There are several deployments.</exception>
    public async Task<DeploymentStatus> BeginAsync(CancellationToken cancellation = default) => units is [var unit]
        ? await new StagedRun(azure, units, name, options, null).BeginAsync(unit, cancellation)
        : throw new DeploymentException("The program is a list of deployments, whose stages wait for each other; deploy it without --no-wait.");

    /// <summary>Reads what has become of the deployments, those that other processes have begun, too.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<DeploymentResult> StatusAsync(CancellationToken cancellation = default)
    {
        var reader = new StatusReader(azure, options.Clock);
        var found = new List<DeploymentStatus>();
        foreach (var unit in units)
        {
            found.Add(await reader.FindAsync(unit.Id, cancellation) ?? await reader.FindAsync(unit.StackId, cancellation)
                ?? new(unit.Name, unit.Id, DeploymentState.Waiting, null, [], null, null));
        }

        return DeploymentResult.Of(found);
    }

    /// <summary>Watches what runs until it ends.</summary>
    /// <param name="progress">Told of what ends; null for no progress.</param>
    /// <param name="cancellation">Ends the watching.</param>
    public async Task<DeploymentResult> WaitAsync(IProgress<DeploymentEvent>? progress = null, CancellationToken cancellation = default)
    {
        foreach (var running in (await StatusAsync(cancellation)).Deployments.Where(it => it.State == DeploymentState.Running))
            await new Watch(azure, running.Id, running.Name, options, it => progress?.Report(it)).ToEndAsync(cancellation);
        return await StatusAsync(cancellation);
    }

    /// <summary>Asks Azure to stop what runs. What is made already stays.</summary>
    /// <param name="cancellation">Ends the request.</param>
    /// <returns>The names of the deployments that are stopped.</returns>
    public async Task<ImmutableArray<string>> CancelAsync(CancellationToken cancellation = default)
    {
        var running = (await StatusAsync(cancellation)).Deployments.Where(it => it.State == DeploymentState.Running).ToArray();
        foreach (var deployment in running)
            await azure.PostAsync($"{deployment.Id}/cancel", ApiVersions.Deployments, null, cancellation);
        return [.. running.Select(it => it.Name)];
    }

    /// <summary>Finds what the program made, and which of its groups hold nothing else. Nothing is deleted.</summary>
    /// <param name="cancellation">Ends the reading.</param>
    public Task<RemovalPlan> PlanRemovalAsync(CancellationToken cancellation = default) =>
        new RemovalPlanning(azure, units, wanted, name, options.AtOnce).PlanAsync(cancellation);

    /// <summary>Deletes what a plan lists, in the order in which Azure allows it, and waits until it is gone; then the program's deployments, too.</summary>
    /// <param name="plan">What to delete.</param>
    /// <param name="progress">Told of what is gone; null for no progress. It may be called from several threads.</param>
    /// <param name="cancellation">Ends the removal; what is being deleted goes on.</param>
    public async Task RemoveAsync(RemovalPlan plan, IProgress<DeploymentEvent>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var run = new RemovalRun(azure, options, new(wanted), progress);
        foreach (var unit in units)
        {
            // A stack may deny to delete its resources one by one.
            if (await IsOwnAsync(unit.StackId, ApiVersions.Stacks, cancellation))
                await run.DeleteStackAsync(unit.StackId, cancellation);
        }

        await run.RunAsync(plan, cancellation);
        foreach (var unit in units)
        {
            if (await IsOwnAsync(unit.Id, ApiVersions.Deployments, cancellation))
                await azure.DeleteAsync(unit.Id, ApiVersions.Deployments, cancellation);
        }
    }

    private async Task<bool> IsOwnAsync(string id, string version, CancellationToken cancellation) =>
        await azure.FindAsync(id, version, cancellation) is { Body: { } there } && $"{there["tags"]?[Mark.Tag]}" == name;

    private static ArmClient Client(DeploymentOptions options)
    {
        var client = new ArmClientOptions { Environment = options.Cloud.Environment };
        client.Retry.MaxRetries = 5;
        client.Retry.Delay = options.RetryDelay;
        client.Diagnostics.LoggedHeaderNames.Add("x-ms-correlation-request-id");
        if (options.Transport is { } handler)
            client.Transport = new HttpClientTransport(new HttpClient(handler, disposeHandler: false));
        return new(options.Credential, options.SubscriptionId, client);
    }
}
