using Gatewright.Model;
using Spectre.Console;
using static Gatewright.Overview.TopologyTree;

namespace Gatewright.Overview;

/// <summary>What is left to the owners of what exists, with the commands for them.</summary>
internal static class OwnerTasksBranch
{
    public static void AddTo(Tree tree, Topology topology)
    {
        OwnerTask[] sides = [.. OwnerTasks.Of(topology)];
        if (sides.Length == 0)
            return;
        var branch = tree.AddNode(Label("left to others"));
        foreach (var side in sides)
        {
            var node = branch.AddNode(Line(side.What));
            foreach (var command in side.Commands)
                node.AddNode(Line($"{command}"));
        }
    }
}
