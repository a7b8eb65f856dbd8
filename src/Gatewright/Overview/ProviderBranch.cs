using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>What waits for providers.</summary>
internal static class ProviderBranch
{
    public static void AddTo(Tree tree, Topology topology)
    {
        AwaitedProvider[] awaited = [.. AwaitedProviders.Of(topology)];
        if (awaited.Length == 0)
            return;
        var branch = tree.AddNode(Label("waits for providers"));
        foreach (var circuit in awaited)
            branch.AddNode(Line($"{circuit}"));
    }
}
