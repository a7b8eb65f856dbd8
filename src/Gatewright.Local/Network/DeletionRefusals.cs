namespace Gatewright.Local.Network;

/// <summary>What Azure says when something can't be deleted because others use it.</summary>
internal static class DeletionRefusals
{
    public static ProviderRefusal Of(ResourceType type, string id, IReadOnlyList<StoredBody> referring) =>
        new(400, "InUseResourceCannotBeDeleted", $"Resource {id} is in use by {referring[0].Id} and cannot be deleted.");
}
