using System.Net;
using System.Text.Json.Nodes;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Store;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>What the deny settings of stacks keep from who writes or deletes a resource directly. What deployments and groups do isn't asked.</summary>
internal static class StackDenials
{
    /// <summary>Why a request is denied, whatever else is wrong with it; null if it isn't.</summary>
    public static ArmError? Of(LocalAzure azure, string method, ArmId id)
    {
        var verb = method switch { "DELETE" => "delete", "PUT" or "PATCH" => "write", _ => null };
        if (verb is null || Scopes.GroupIdOf(id.Scope) is not { } group)
            return null;
        var action = $"{id.Type}/{verb}";
        foreach (var stack in Stacks(azure, group).Concat(Stacks(azure, $"/subscriptions/{Scopes.SubscriptionOf(id.Scope)}")))
        {
            if (Denies(stack, action, verb) && StackPlanner.Managed(stack).FirstOrDefault(it => Covers(stack, it, id)) is { } managed)
                return Denied(stack, action, id, managed);
        }

        return null;
    }

    private static IEnumerable<Job> Stacks(LocalAzure azure, string scope) =>
        azure.State.Jobs.List(scope, JobKind.Stack, StackRoutes.Type).DistinctBy(it => it.Target.ToLowerInvariant()).Where(it => it.HasEnded);

    private static bool Denies(Job stack, string action, string verb)
    {
        var settings = stack.Info.Object("denySettings");
        var isMeant = Bodies.Same(settings.Text("mode"), "denyWriteAndDelete") || (verb is "delete" && Bodies.Same(settings.Text("mode"), "denyDelete"));
        return isMeant && (settings?["excludedActions"] as JsonArray)?.Any(it => Bodies.Same(it?.GetValue<string>(), action)) is not true;
    }

    private static bool Covers(Job stack, string managed, ArmId id) => Bodies.Same(managed, id.Text)
        || (stack.Info.Object("denySettings")?["applyToChildScopes"]?.GetValue<bool>() is true
            && id.Text.StartsWith(managed + "/", StringComparison.OrdinalIgnoreCase));

    private static ArmError Denied(Job stack, string action, ArmId id, string scope) => new(
        HttpStatusCode.Forbidden,
        "DenyAssignmentAuthorizationFailed",
        $"The client 'local' with object id '{Guid.Empty}' has permission to perform action '{action}' on scope '{id.Text}'; however, the access is denied "
        + $"because of the deny assignment with name 'Deny assignment '{stack.Correlation}' created by Deployment Stack '{stack.Target}'.' "
        + $"and Id '{stack.Correlation}' at scope '{scope}'.");
}
