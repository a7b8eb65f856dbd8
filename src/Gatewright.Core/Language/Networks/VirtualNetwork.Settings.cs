namespace Gatewright;

/// <content>What Azure lets a network be told beside its addresses.</content>
public sealed partial class VirtualNetwork
{
    /// <summary>DNS servers of one's own instead of Azure's.</summary>
    /// <param name="servers">Up to 20 addresses. In a gateway's network they must forward to 168.63.129.16.</param>
    public VirtualNetwork WithDnsServers(params IEnumerable<Value<IpAddress>> servers) => Set(It.DnsServers = More(It.DnsServers, servers));

    /// <summary>
    /// Puts the public addresses in the network under a DDoS protection plan: ARM's <c>ddosProtectionPlan</c> and <c>enableDdosProtection</c>.
    /// </summary>
    /// <param name="plan">The id of a plan that exists already; one serves a whole tenant.</param>
    public VirtualNetwork WithDdosProtection(Value<ResourceId> plan) => Set(It.DdosPlan = SetOnce(It.DdosPlan, plan));

    /// <summary>
    /// Encrypts what machines that can do it send each other, in the network and over its peerings: ARM's <c>encryption</c>. Others keep talking in
    /// the clear.
    /// </summary>
    public VirtualNetwork WithEncryption() => Set(It.Encryption = SetOnce(It.Encryption));

    /// <summary>How long Azure keeps a silent flow, ARM's <c>flowTimeoutInMinutes</c>.</summary>
    /// <param name="minutes">4 to 30, by default 4.</param>
    public VirtualNetwork WithFlowTimeout(Value<int> minutes) => Set(It.FlowTimeout = SetOnce(It.FlowTimeout, minutes));

    /// <summary>Marks the routes that ExpressRoute announces of the network, ARM's <c>bgpCommunities</c>, so that sites can tell networks apart.</summary>
    /// <param name="community">12076:20000 to 12076:49999.</param>
    /// <example><c>hub.WithBgpCommunity("12076:20010")</c></example>
    public VirtualNetwork WithBgpCommunity(Value<BgpCommunity> community) => Set(It.Community = SetOnce(It.Community, community));

    /// <summary>
    /// Announces few large blocks through the network's gateways instead of each spoke's own, ARM's <c>summarizedGatewayPrefixes</c>. Spokes that no block
    /// covers are announced as before. For a network with a GatewaySubnet; its template asks for the api-version 2025-07-01.
    /// </summary>
    /// <param name="prefixes">Blocks that cover those of spokes.</param>
    /// <example><c>hub.WithSummarizedGatewayPrefixes("10.0.0.0/8")</c></example>
    public VirtualNetwork WithSummarizedGatewayPrefixes(params IEnumerable<Value<Cidr>> prefixes) =>
        Set(It.SummarizedGatewayPrefixes = More(It.SummarizedGatewayPrefixes, prefixes));
}
