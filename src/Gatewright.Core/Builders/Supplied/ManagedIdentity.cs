using Gatewright.Model;

namespace Gatewright;

/// <summary>A user-assigned managed identity that is there: with it gateways and ports read certificates and keys from a key vault.</summary>
public sealed class ManagedIdentity : Handle<ManagedIdentity>
{
    internal ManagedIdentity(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared) => Id = id;

    internal Fact<ResourceId> Id { get; }

    internal override string Label => Id.TryGet(out var id) ? id.Name : Id.ToString();
}
