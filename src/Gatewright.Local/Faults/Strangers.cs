using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using System.Text.Json.Nodes;

namespace Gatewright.Local.Faults;

/// <summary>What somebody else does meanwhile.</summary>
internal static class Strangers
{
    public static void Strike(LocalAzure azure, FaultKind fault)
    {
        var resources = azure.State.Resources.List("").Where(it => it.State is ProvisioningStates.Succeeded && it.Id.Group is not null);
        if (fault is FaultKind.OtherChange && resources.FirstOrDefault() is { } changed)
        {
            var tags = changed.Body.Object("tags") ?? [];
            tags["changed-by"] = "somebody else";
            changed.Body["tags"] = tags.DeepClone();
            changed.ETag = ETags.New();
            azure.State.Resources.Change(changed);
        }
        else if (fault is FaultKind.OtherDeletion && resources.FirstOrDefault(it => azure.Deletions.Refuse(it.Id) is null) is { } deleted)
        {
            azure.State.Resources.Remove(deleted);
        }
    }
}
