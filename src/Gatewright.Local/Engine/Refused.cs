using System.Net;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Engine;

/// <summary>What Azure answers to what it doesn't do, in its words.</summary>
internal static class Refused
{
    public static ArmError ResourceNotFound(ArmId id) => new(HttpStatusCode.NotFound, "ResourceNotFound", id.Group is { } group
        ? $"The Resource '{id.Type}/{id.FullName}' under resource group '{group}' was not found. "
            + "For more details please go to https://aka.ms/ARMResourceNotFoundFix"
        : $"The Resource '{id.Type}/{id.FullName}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix")
    {
        Headers = [("x-ms-failure-cause", "gateway")],
    };

    public static ArmError GroupNotFound(string name) => new(HttpStatusCode.NotFound, "ResourceGroupNotFound", $"Resource group '{name}' could not be found.");

    public static ArmError GroupBeingDeleted(string name) =>
        new(HttpStatusCode.Conflict, "ResourceGroupBeingDeleted", $"The resource group '{name}' is in deprovisioning state and cannot perform this operation.");

    public static ArmError ParentNotFound(ArmId parent) =>
        new(HttpStatusCode.NotFound, "ParentResourceNotFound",
            $"Can not perform requested operation on nested resource. Parent resource '{parent.FullName}' not found.");

    public static ArmError ReferenceNotFound(string id, string by) => new(HttpStatusCode.BadRequest, "InvalidResourceReference",
        $"Resource {Upper(id)} referenced by resource {by} was not found. "
        + "Please make sure that the referenced resource exists, and that both resources are in the same region.")
    {
        HasDetails = true,
    };

    public static ArmError Busy(string link) => new(HttpStatusCode.TooManyRequests, "AnotherOperationInProgress",
        $"Another operation on this or dependent resource is in progress. To retrieve status of the operation use uri: {link}.")
    {
        HasDetails = true, Headers = [("Retry-After", "1")],
    };

    public static ArmError Locked(string scope, string operation, string locks) => new(HttpStatusCode.Conflict, "ScopeLocked",
        $"The scope '{scope}' cannot perform {operation} operation because following scope(s) are locked: '{locks}'. Please remove the lock and try again.");

    public static ArmError Of(ProviderRefusal refusal) => new((HttpStatusCode)refusal.Status, refusal.Code, refusal.Message) { HasDetails = true };

    // Azure spells the missing resource in capitals from its group on.
    private static string Upper(string id)
    {
        var at = id.IndexOf("/resourceGroups/", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? id.ToUpperInvariant() : id[..(at + 16)] + id[(at + 16)..].ToUpperInvariant();
    }
}
