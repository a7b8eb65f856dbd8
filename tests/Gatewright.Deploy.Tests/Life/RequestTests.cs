using Gatewright.Deployments;
using Gatewright.Local;

namespace Gatewright.Deploy.Tests.Life;

/// <summary>A plan asks as often for many networks as for few: a list for each group and type.</summary>
public class RequestTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(30)]
    public async Task A_plan_takes_a_request_for_the_group_one_for_marks_and_one_for_each_type(int networks)
    {
        var topology = new TopologyBuilder("many", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.255.0.0/16");
        for (var number = 0; number < networks; number++)
            hub.PeerWith(topology.AddVirtualNetwork($"spoke-{number}", $"10.{number}.0.0/16"));
        using var local = new LocalResourceManager();
        using var counter = new Counter(local.CreateHandler());
        var deployment = new TopologyDeployment(topology.Build(), new()
        {
            SubscriptionId = local.Options.Subscription,
            ResourceGroup = "rg-many",
            Credential = Credentials.Of(new() { Cloud = "public", SignIn = "default", LocalFolder = "", IsLocal = true }, AzureCloud.Public),
            Transport = counter,
            Interval = TimeSpan.FromMilliseconds(10),
        });
        await deployment.DeployAsync();
        counter.Asked.Clear();

        Assert.False((await deployment.PlanAsync()).HasChanges);

        var group = $"/subscriptions/{local.Options.Subscription}/resourceGroups/rg-many";
        Assert.Equal([group, $"{group}/providers/Microsoft.Network/virtualNetworks", $"{group}/resources"], counter.Asked.Order(StringComparer.Ordinal));
    }

    private sealed class Counter(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public List<string> Asked { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            lock (Asked)
                Asked.Add(request.RequestUri!.AbsolutePath);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
