namespace Gatewright.Tests.Rules;

/// <summary>Whether something is found while a thing may yet be talked about, and when all is said.</summary>
internal static class Open
{
    /// <param name="rule">Its id.</param>
    /// <param name="say">What is said; it returns what stays open.</param>
    /// <param name="marksOpen">Whether it does.</param>
    public static bool IsFound(string rule, Func<TopologyBuilder, Handle> say, bool marksOpen)
    {
        // West US has no zones.
        var topology = new TopologyBuilder("test", rule is "GW2105" or "GW2203" ? Region.WestUS : Region.WestEurope);
        var open = say(topology);
        if (marksOpen)
            open.MarkOpen();
        return topology.Check().Any(finding => finding.Rule.Id == rule);
    }
}
