using Azure.Core;
using BenchmarkDotNet.Attributes;
using Gatewright.Deploy;
using Gatewright.Emit;
using Gatewright.Local;
using Gatewright.Model;

namespace Gatewright.Benchmarks;

/// <summary>
/// What it costs to plan a deployment of an estate that is there, and to deploy it to the local Resource Manager at once, beside emitting it.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class PlanBenchmarks
{
    private Topology topology = null!;
    private Topology edited = null!;
    private LocalResourceManager there = null!;

    [Params(10, 100, 1_000, 10_000)]
    public int Networks { get; set; }

    [GlobalSetup]
    public void Deploy()
    {
        topology = Estates.Describe(Networks).Build();
        var larger = Estates.Describe(Networks);
        larger.AddVirtualNetwork("lab", "192.168.255.0/24");
        edited = larger.Build();
        there = new();
        Of(topology, there).DeployAsync().GetAwaiter().GetResult();
    }

    [GlobalCleanup]
    public void Close() => there.Dispose();

    [Benchmark(Baseline = true)]
    public int Emit() => ArmTemplate.Create(topology).Deployments.Sum(it => it.Template.Render().Length) > 0 ? topology.VirtualNetworks.Length : 0;

    [Benchmark]
    public int Plan() => Of(topology, there).PlanAsync().GetAwaiter().GetResult().Of(ResourceChangeKind.None).Count();

    [Benchmark]
    public int PlanAnEdit() => Of(edited, there).PlanAsync().GetAwaiter().GetResult().Of(ResourceChangeKind.Create).Count();

    [Benchmark]
    public string DeployAtOnce()
    {
        using var fresh = new LocalResourceManager();
        return $"{Of(topology, fresh).DeployAsync().GetAwaiter().GetResult().State}";
    }

    private static TopologyDeployment Of(Topology topology, LocalResourceManager local) => new(topology, new()
    {
        SubscriptionId = local.Options.Subscription,
        ResourceGroup = "rg-estate",
        Credential = new Anybody(),
        Transport = local.CreateHandler(),
        Interval = TimeSpan.FromMilliseconds(10),
        Parameters = topology.Secrets.ToImmutableDictionary(it => it.ArmName, _ => ParameterValue.Secret("psk"), StringComparer.OrdinalIgnoreCase),
    });

    private sealed class Anybody : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("any", DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
