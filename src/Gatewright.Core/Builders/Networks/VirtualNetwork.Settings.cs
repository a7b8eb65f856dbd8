using Gatewright.Model;

namespace Gatewright;

/// <content>What Azure lets a network be told beside its addresses.</content>
public sealed partial class VirtualNetwork
{
    private Fact<ResourceId> ddosPlan;
    private Fact<int> flowTimeout;
    private Fact<BgpCommunity> community;
    private Flag encryption;

    internal Fact<ResourceId> DdosPlan => ddosPlan;

    internal Fact<int> FlowTimeout => flowTimeout;

    internal Fact<BgpCommunity> Community => community;

    internal Flag Encryption => encryption;

    internal ImmutableArray<Fact<Cidr>> SummarizedGatewayPrefixes { get; private set; } = [];

    /// <summary>DNS servers of one's own instead of Azure's.</summary>
    /// <param name="servers">Up to 20 addresses. In a gateway's network they must forward to 168.63.129.16.</param>
    public VirtualNetwork WithDnsServers(params IEnumerable<Value<IpAddress>> servers)
    {
        var call = Saying(nameof(WithDnsServers));
        DnsServers = DnsServers.AddRange(call.Facts(servers));
        return this;
    }

    /// <summary>Puts the public addresses in the network under a DDoS protection plan: ARM's <c>ddosProtectionPlan</c> and <c>enableDdosProtection</c>.</summary>
    /// <param name="plan">The id of a plan that exists already; one serves a whole tenant.</param>
    public VirtualNetwork WithDdosProtection(Value<ResourceId> plan)
    {
        var call = Saying(nameof(WithDdosProtection));
        call.Once(ref ddosPlan, call.Fact(plan));
        return this;
    }

    /// <summary>Encrypts what machines that can do it send each other, in the network and over its peerings: ARM's <c>encryption</c>. Others keep talking in the clear.</summary>
    public VirtualNetwork WithEncryption()
    {
        Saying(nameof(WithEncryption)).Once(ref encryption);
        return this;
    }

    /// <summary>How long Azure keeps a silent flow, ARM's <c>flowTimeoutInMinutes</c>.</summary>
    /// <param name="minutes">4 to 30, by default 4.</param>
    public VirtualNetwork WithFlowTimeout(Value<int> minutes)
    {
        var call = Saying(nameof(WithFlowTimeout));
        call.Once(ref flowTimeout, call.Fact(minutes));
        return this;
    }

    /// <summary>Marks the routes that ExpressRoute announces of the network, ARM's <c>bgpCommunities</c>, so that sites can tell networks apart.</summary>
    /// <param name="community">12076:20000 to 12076:49999.</param>
    /// <example><c>hub.WithBgpCommunity("12076:20010")</c></example>
    public VirtualNetwork WithBgpCommunity(Value<BgpCommunity> community)
    {
        var call = Saying(nameof(WithBgpCommunity));
        call.Once(ref this.community, call.Fact(community));
        return this;
    }

    /// <summary>
    /// Announces few large blocks through the network's gateways instead of each spoke's own, ARM's <c>summarizedGatewayPrefixes</c>. Spokes that no block
    /// covers are announced as before. For a network with a GatewaySubnet; its template asks for the api-version 2025-07-01.
    /// </summary>
    /// <param name="prefixes">Blocks that cover those of spokes.</param>
    /// <example><c>hub.WithSummarizedGatewayPrefixes("10.0.0.0/8")</c></example>
    public VirtualNetwork WithSummarizedGatewayPrefixes(params IEnumerable<Value<Cidr>> prefixes)
    {
        var call = Saying(nameof(WithSummarizedGatewayPrefixes));
        SummarizedGatewayPrefixes = SummarizedGatewayPrefixes.AddRange(call.Facts(prefixes));
        return this;
    }
}
