namespace Gatewright.Reachability;

/// <summary>The entrance for tests of one's own.</summary>
public static class TopologyReachability
{
    extension(Topology topology)
    {
        /// <summary>Prepares answers about who reaches whom. Routes are worked out when they are asked for, once.</summary>
        /// <example><code>
        /// var reachability = topology.Build().AnalyzeReachability();
        /// var answer = reachability.Between(web, paris);
        /// Assert.True(answer.IsReached, answer.ToString());
        /// </code></example>
        public ReachabilityAnalysis AnalyzeReachability() => new(topology);
    }
}
