namespace Gatewright.Model;

/// <summary>An existing key vault (<c>vaults</c>).</summary>
public sealed class KeyVaultElement : Element
{
    internal KeyVaultElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its resource id.</summary>
    public Setting<ResourceId> Id { get; internal set; }

    /// <summary>The certificates that the program uses.</summary>
    public ImmutableArray<KeyVaultCertificateElement> Certificates { get; internal set; } = [];

    internal override string Label => Id.TryGetValue(out var id) ? id.Name : Id.ToString();
}

/// <summary>A certificate with its private key in a key vault.</summary>
public sealed class KeyVaultCertificateElement : Element
{
    internal KeyVaultCertificateElement(KeyVaultElement vault, Statement declared) : base(vault, declared) { }

    /// <summary>The vault.</summary>
    public KeyVaultElement Vault => (KeyVaultElement)Parent!;
}

/// <summary>An existing user-assigned managed identity (<c>userAssignedIdentities</c>).</summary>
public sealed class ManagedIdentityElement : Element
{
    internal ManagedIdentityElement(Topology topology, Statement declared) : base(topology, declared) { }

    /// <summary>Its resource id.</summary>
    public Setting<ResourceId> Id { get; internal set; }

    internal override string Label => Id.TryGetValue(out var id) ? id.Name : Id.ToString();
}
