using Gatewright.Local.Engine;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Stacks;

/// <summary>Where the status of a stack's operation is asked for.</summary>
internal static class StackLinks
{
    public static string Place(LocalAzure azure, ArmId id)
    {
        var region = azure.State.Groups.Find(id.Scope)?.Location ?? "westeurope";
        return $"/subscriptions/{id.Subscription ?? azure.Options.Subscription}/providers/Microsoft.Resources/locations/{region}";
    }
}
