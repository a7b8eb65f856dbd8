using Azure.Core;
using Gatewright.Deploy.Tests.Life;
using Gatewright.Local;

namespace Gatewright.Deploy.Tests.Faults;

/// <summary>A folder of a local Resource Manager that has bad days.</summary>
internal sealed class TroubledAzure : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("gatewright-").FullName;

    /// <summary>Opens the folder with faults, and a topology's way to it.</summary>
    public (LocalResourceManager Azure, TopologyDeployment Deployment) Open(LocalFaults? faults, TopologyBuilder? topology = null)
    {
        var azure = new LocalResourceManager(new() { Folder = Folder, Faults = faults });
        var deployment = new TopologyDeployment((topology ?? LifeTests.Branch()).Build(), new()
        {
            SubscriptionId = azure.Options.Subscription,
            ResourceGroup = "rg-branch",
            Credential = new Anybody(),
            Transport = azure.CreateHandler(),
            Interval = TimeSpan.FromMilliseconds(10),
            RetryDelay = TimeSpan.FromMilliseconds(1),
            Parameters = ImmutableDictionary.Create<string, ParameterValue>(StringComparer.OrdinalIgnoreCase).Add("parisPsk", ParameterValue.Secret("p")),
        });
        return (azure, deployment);
    }

    /// <summary>Deploys; what Azure refuses as a whole is its code.</summary>
    public async Task<(DeploymentState? State, string? Code)> DeployAsync(LocalFaults? faults)
    {
        var (azure, deployment) = Open(faults);
        using (azure)
        {
            try
            {
                var result = await deployment.DeployAsync().WaitAsync(TimeSpan.FromMinutes(1));
                return (result.State, result.Failures.FirstOrDefault()?.Error?.Causes.First().Code);
            }
            catch (AzureRefusalException refusal)
            {
                return (null, refusal.Error.Causes.First().Code);
            }
        }
    }

    /// <summary>What Azure's validation adds to the plan.</summary>
    public async Task<AzureValidation> ValidateAsync(LocalFaults? faults)
    {
        var (azure, deployment) = Open(faults);
        using (azure)
            return await deployment.ValidateAsync(await deployment.PlanAsync());
    }

    /// <summary>What differs from the program once the bad day is over: nothing, if nothing was lost.</summary>
    public async Task<string> PlannedAsync()
    {
        var (azure, deployment) = Open(null);
        using (azure)
            return (await deployment.PlanAsync()).ToText();
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class Anybody : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("any", DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
