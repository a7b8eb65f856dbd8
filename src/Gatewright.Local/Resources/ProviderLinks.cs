using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Resources;

/// <summary>Where a provider tells of its operations.</summary>
internal static class ProviderLinks
{
    public static string Status(LocalAzure azure, ArmId id, string token) => $"{Place(azure, id)}/operations/{token}";

    public static string Results(LocalAzure azure, ArmId id, string token) => $"{Place(azure, id)}/operationResults/{token}";

    private static string Place(LocalAzure azure, ArmId id)
    {
        var owner = id.Above().LastOrDefault() ?? id;
        var region = azure.State.Resources.Get(owner)?.Body.Text("location") ?? azure.State.Groups.Find(Scopes.GroupIdOf(id.Scope) ?? "")?.Location ?? "global";
        return $"/subscriptions/{id.Subscription ?? azure.Options.Subscription}/providers/{id.Namespace}/locations/{region}";
    }
}
