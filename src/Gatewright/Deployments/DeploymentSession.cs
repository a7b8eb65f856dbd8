using Gatewright.Deploy;
using Gatewright.Local;
using Gatewright.Model;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>A topology with the place it is deployed to, and what carries requests there.</summary>
internal sealed class DeploymentSession : IDisposable
{
    private readonly LocalResourceManager? local;

    private DeploymentSession(TopologyDeployment deployment, DeploymentOptions options, LocalResourceManager? local, IReadOnlyList<string> notes) =>
        (Deployment, Options, this.local, Notes) = (deployment, options, local, notes);

    public TopologyDeployment Deployment { get; }

    public DeploymentOptions Options { get; }

    /// <summary>What people should know of the values, such as a secret that was made and is shown once.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <param name="topology">What is deployed.</param>
    /// <param name="target">Where.</param>
    /// <param name="terminal">Where a secret may be asked for.</param>
    /// <param name="demand">Whether every parameter needs a value.</param>
    /// <param name="stack">How it is kept together; null for no stack.</param>
    /// <param name="cancellation">Ends the reading of secrets.</param>
    public static async Task<DeploymentSession> OpenAsync(
        Topology topology, Target target, Terminal terminal, Demand demand, StackOptions? stack, CancellationToken cancellation)
    {
        var cloud = AzureCloud.All.Single(it => it.Name == target.Cloud);
        var credential = Credentials.Of(target, cloud);
        LocalResourceManager? local = null;
        try
        {
            if (target.IsLocal)
                local = new(new() { Folder = Path.GetFullPath(target.LocalFolder), Speed = target.Speed, Clock = terminal.Clock });
            var options = new DeploymentOptions
            {
                SubscriptionId = target.Subscription ?? (local?.Options.Subscription ?? throw new UsageException(
                    "Name the subscription with --subscription or AZURE_SUBSCRIPTION_ID, or try it without an account: --local.")),
                ResourceGroup = target.ResourceGroup ?? (target.IsLocal ? $"rg-{topology.Name}" : null),
                Location = target.Location,
                Name = target.Name,
                Credential = credential,
                Cloud = cloud,
                Transport = local?.CreateHandler(),
                Stack = stack,
                Speed = target.IsLocal ? target.Speed : 1,
                Limits = terminal.Limits,
                Clock = terminal.Clock,
                Interval = target is { IsLocal: true, Speed: > 10 } ? TimeSpan.FromSeconds(0.5) : TimeSpan.FromSeconds(5),
                Parameters = ParameterSources.Plain(target),
            };
            var values = new ParameterSources(target, credential, cloud, terminal);
            var deployment = new TopologyDeployment(topology, options);
            var (parameters, notes) = await values.ReadAsync(deployment.Parameters, demand, cancellation);
            if (parameters.Count > 0)
            {
                options = options with { Parameters = options.Parameters.SetItems(parameters) };
                deployment = new(topology, options);
            }

            // Nobody else made it here.
            local?.Assume(deployment.References);
            return new(deployment, options, local, notes);
        }
        catch
        {
            local?.Dispose();
            throw;
        }
    }

    public void Dispose() => local?.Dispose();
}

/// <summary>Whether parameters without a value are asked for.</summary>
internal enum Demand
{
    /// <summary>What has no value stays unknown, as for a plan.</summary>
    None,

    /// <summary>A deployment needs every value.</summary>
    All,
}
