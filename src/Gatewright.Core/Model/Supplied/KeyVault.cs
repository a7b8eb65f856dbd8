namespace Gatewright.Model;

/// <summary>A key vault that is there.</summary>
public sealed class KeyVaultElement : Element
{
    internal KeyVaultElement(Gatewright.KeyVault handle, Topology topology)
        : base(handle, topology)
    {
        Id = handle.Id;
        Certificates = handle.Certificates.FreezeIn(this, static (it, owner) => new KeyVaultCertificateElement(it, owner));
    }

    /// <summary>Its resource id.</summary>
    public Fact<ResourceId> Id { get; }

    /// <summary>The certificates that the program uses.</summary>
    public ImmutableArray<KeyVaultCertificateElement> Certificates { get; }
}

/// <summary>A certificate with its private key in a key vault.</summary>
public sealed class KeyVaultCertificateElement : Element
{
    internal KeyVaultCertificateElement(Gatewright.KeyVaultCertificate handle, KeyVaultElement vault)
        : base(handle, vault) => Vault = vault;

    /// <summary>The vault.</summary>
    public KeyVaultElement Vault { get; }
}

/// <summary>A user-assigned managed identity that is there.</summary>
public sealed class ManagedIdentityElement : Element
{
    internal ManagedIdentityElement(Gatewright.ManagedIdentity handle, Topology topology)
        : base(handle, topology) => Id = handle.Id;

    /// <summary>Its resource id.</summary>
    public Fact<ResourceId> Id { get; }
}
