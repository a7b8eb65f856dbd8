using System.Text.Json.Nodes;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Store;

/// <summary>A resource with what Azure notes about it.</summary>
internal sealed class StoredResource(ArmId id, string apiVersion, JsonObject body)
{
    public ArmId Id => id;

    /// <summary>The version in which it was last written.</summary>
    public string ApiVersion { get; set; } = apiVersion;

    public JsonObject Body { get; set; } = body;

    public string ETag { get; set; } = "";

    public string State { get; set; } = ProvisioningStates.Updating;

    public long Created { get; set; }

    public long Changed { get; set; }

    /// <summary>What the store has of its references; null before they are read.</summary>
    public Dictionary<string, ReferenceKind>? WrittenReferences { get; set; }

    public bool IsChanged { get; set; }

    public StoredBody Stored => new(Id.Text, Id.Type, ApiVersion, Body);
}
