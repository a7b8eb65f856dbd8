using Gatewright.Arm.Template;

namespace Gatewright.Arm.Lowering;

using Gatewright.Model;

/// <summary>What is laid upon a resource of any kind: locks and diagnostic settings. Of one that exists it is added.</summary>
internal static class ExtensionLowering
{
    /// <summary>A name is unique on its resource only, so all have the same.</summary>
    private const string LockName = "keep";

    private const string SettingName = "to-workspace";

    public static void Lower(LoweredTopology lowered)
    {
        foreach (var element in lowered.Topology.Resources.Concat(lowered.Topology.Connections.SelectMany(connection => connection.Resources)))
        {
            if (element.DeleteLock.IsSet)
                Add(lowered, element, "Microsoft.Authorization/locks", LockName, static to => to.Add("level", "CanNotDelete"));
            if (element.LogWorkspace.Value is { } workspace)
                Add(lowered, element, "Microsoft.Insights/diagnosticSettings", SettingName, to => WriteSetting(Term.Of(workspace), to));
        }
    }

    private static void Add(LoweredTopology lowered, ResourceElement element, string type, string name, Action<Bodies.BodyWriter> write)
    {
        var resource = lowered.Find(element);
        if (resource is null && !element.IsExisting)
            return;
        var scope = resource?.Scope ?? lowered.ScopeOfExisting(element.Id);
        var extended = lowered.IdOf(element, scope);
        var extension = new ArmResource(scope, resource?.Layer ?? ArmLayer.Connections, type, name)
        {
            Head = to => to.Add("scope", extended),
            Properties = (_, to) => write(to),
        };
        if (resource is not null)
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
