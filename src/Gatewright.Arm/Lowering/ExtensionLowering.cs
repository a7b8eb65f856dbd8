using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>What is laid upon a resource of any kind: locks and diagnostic settings.</summary>
internal static class ExtensionLowering
{
    public static void Lower(LoweredTopology lowered)
    {
        foreach (var element in lowered.Topology.Resources.Concat(lowered.Topology.Connections.SelectMany(connection => connection.Resources)))
        {
            if (element.DeleteLock.IsSet)
                Add(lowered, element, "Microsoft.Authorization/locks", "-lock", static to => to.Add("level", "CanNotDelete"));
            if (element.LogWorkspace.Value is { } workspace)
                Add(lowered, element, "Microsoft.Insights/diagnosticSettings", "-logs", to => WriteSetting(Term.Of(workspace), to));
        }
    }

    private static void Add(LoweredTopology lowered, ResourceElement element, string type, string suffix, Action<Bodies.BodyWriter> write)
    {
        // What exists, or stays its owner's, is none of the template's.
        if (lowered.Find(element) is not { } resource)
            return;
        var extension = new ArmResource(resource.Scope, resource.Layer, type, Term.Concat(resource.Names[^1], suffix))
        {
            Head = to => to.Add("scope", resource.Dependency),
            Properties = (_, to) => write(to),
        };
        extension.WaitFor(resource);
        lowered.Resources.Add(extension);
    }

    private static void WriteSetting(Term workspace, Bodies.BodyWriter to)
    {
        to.Add("workspaceId", workspace);
        using (to.Array("logs"))
        using (to.Object())
        {
            to.Add("categoryGroup", "allLogs");
            to.Add("enabled", true);
        }

        using (to.Array("metrics"))
        using (to.Object())
        {
            to.Add("category", "AllMetrics");
            to.Add("enabled", true);
        }
    }
}
