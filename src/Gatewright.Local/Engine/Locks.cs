using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>Locks (<c>Microsoft.Authorization/locks</c>): on a resource, its group or its subscription.</summary>
internal sealed class Locks(State state)
{
    private const string Type = "Microsoft.Authorization/locks";

    public ArmError? RefuseWrite(ArmId id) =>
        IsLock(id) || !state.Resources.HasLocks ? null : Find(id.Text, "ReadOnly") is { } found ? Refused.Locked(id.Text, "write", found) : null;

    public ArmError? RefuseDeletion(ArmId id) =>
        IsLock(id) || !state.Resources.HasLocks ? null : Find(id.Text, null) is { } found ? Refused.Locked(id.Text, "delete", found) : null;

    /// <summary>Whether a group can't be deleted because of a lock on it, above it or on something in it.</summary>
    public ArmError? RefuseGroupDeletion(string group)
    {
        if (!state.Resources.HasLocks)
            return null;
        if (Find(group, null) is { } above)
            return Refused.Locked(group, "delete", above);
        var inside = state.Resources.ListExtensions(group, Type).Select(it => it.Id.Scope).ToArray();
        return inside.Length > 0 ? Refused.Locked(group, "delete", string.Join(',', inside)) : null;
    }

    private static bool IsLock(ArmId id) => id.Type.Equals(Type, StringComparison.OrdinalIgnoreCase);

    /// <summary>The nearest scope with a lock of a level, or of any.</summary>
    private string? Find(string id, string? level)
    {
        for (var scope = id; scope.Length > 0; scope = scope[..scope.LastIndexOf('/')])
        {
            if (state.Resources.ListExactly(scope, Type).Any(it => level is null || it.Body.Object("properties").Text("level") == level))
                return scope;
        }

        return null;
    }
}
