using Azure.Core;
using Gatewright.ArmLanguage;
using Gatewright.Deploy.Wire;

namespace Gatewright.Deploy.Wanted;

/// <summary>A resource that the program deploys: its id and its body, in which secrets and what Azure makes are unknown.</summary>
internal sealed class WantedResource
{
    private WantedResource(ResourceIdentifier id, string apiVersion, ArmObject body) => (Id, ApiVersion, Body) = (id, apiVersion, body);

    public ResourceIdentifier Id { get; }

    public string Type => $"{Id.ResourceType}";

    public string ApiVersion { get; }

    public ArmObject Body { get; }

    /// <summary>Whether it extends another resource, as a lock does, and so stands in no list of its group.</summary>
    public bool IsExtension => ResourceIds.IsExtension(Id);

    /// <summary>What it is a part of, such as the network of a peering; itself, if it is a part of nothing.</summary>
    public ResourceIdentifier Root => ResourceIds.RootOf(Id);

    /// <summary>Null where the id or the version isn't known before the deployment.</summary>
    public static WantedResource? Of(ExpandedResource resource) =>
        resource is { Id: ArmString id, ApiVersion: ArmString version, Condition: null } && ResourceIdentifier.TryParse(id.Value, out var parsed)
            ? new(parsed!, version.Value, resource.Body)
            : null;
}
