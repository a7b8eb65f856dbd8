using Gatewright.Deployments;
using Gatewright.Local;
using Gatewright.Model;
using Gatewright.Tests;
using Gatewright.Tests.Programs;

namespace Gatewright.Deploy.Tests.Life;

/// <summary>Every example deploys, differs in nothing afterwards, and goes again.</summary>
public class ExampleTests
{
    private const string Shared = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-shared/providers";

    /// <summary>What the examples with parameters are given.</summary>
    private static readonly ImmutableDictionary<string, ParameterValue> Given = new Dictionary<string, string>
    {
        ["machineRoot"] = "TUlJ",
        ["bonnRoot"] = "TUlJ",
        ["parisAddress"] = "203.0.113.10",
        ["vault"] = $"{Shared}/Microsoft.KeyVault/vaults/keys",
        ["identity"] = $"{Shared}/Microsoft.ManagedIdentity/userAssignedIdentities/reader",
    }.ToImmutableDictionary(it => it.Key, it => ParameterValue.Of(it.Value)).Add("publicAsn", ParameterValue.Of(64496));

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_lives_and_goes(string name)
    {
        foreach (var topology in new SourceProgram(File.ReadAllText(Repository.Folder("examples", name + ".cs"))).Completed())
        {
            using var local = new LocalResourceManager();
            var deployment = Of(topology, local);
            local.Assume(deployment.References);
            var planned = (await deployment.PlanAsync()).Of(ResourceChangeKind.Create).Count();

            var result = await deployment.DeployAsync();
            Assert.True(result.State == DeploymentState.Succeeded, string.Join('\n', result.Failures.Select(it => $"{it.Id}: {it.Error}")));

            var plan = await deployment.PlanAsync();
            Assert.False(plan.HasChanges, plan.ToText());

            var removal = await deployment.PlanRemovalAsync();
            Assert.InRange(removal.Resources.Length + removal.Groups.Length, 1, planned);
            await deployment.RemoveAsync(removal);
            Assert.True((await deployment.PlanRemovalAsync()).IsEmpty);
            Assert.Equal(planned, (await deployment.PlanAsync()).Of(ResourceChangeKind.Create).Count());
        }
    }

    private static TopologyDeployment Of(Topology topology, LocalResourceManager local)
    {
        var options = new DeploymentOptions
        {
            SubscriptionId = local.Options.Subscription,
            ResourceGroup = $"rg-{topology.Name}",
            Location = "westeurope",
            Credential = Credentials.Of(new() { Cloud = "public", SignIn = "default", LocalFolder = "", IsLocal = true }, AzureCloud.Public),
            Transport = local.CreateHandler(),
            Interval = TimeSpan.FromMilliseconds(10),
        };
        var missing = new TopologyDeployment(topology, options).Parameters.Where(it => it.IsMissing);
        return new(topology, options with
        {
            Parameters = options.Parameters.AddRange(missing.Select(it =>
                KeyValuePair.Create(it.Name, Given.GetValueOrDefault(it.Name) ?? ParameterValue.Secret(GeneratedSecret.Make())))),
        });
    }
}
