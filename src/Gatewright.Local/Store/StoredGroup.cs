using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Store;

/// <summary>A resource group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Body">Location, tags and what else was sent.</param>
/// <param name="State">Succeeded, or Deleting.</param>
internal sealed record StoredGroup(string Id, JsonObject Body, string State)
{
    public string Name => Scopes.GroupOf(Id)!;

    public string? Location => Body.Text("location");

    public JsonObject Show()
    {
        var shown = new JsonObject { ["id"] = Id, ["name"] = Name, ["type"] = "Microsoft.Resources/resourceGroups" };
        foreach (var (name, value) in Body)
            shown[name] = value?.DeepClone();
        shown["properties"] = new JsonObject { ["provisioningState"] = State };
        return shown;
    }
}
