namespace Gatewright.Model;

/// <summary>A key vault that is there.</summary>
public sealed class KeyVault : Element
{
    internal KeyVault(Gatewright.KeyVault handle, Topology topology)
        : base(handle, topology)
    {
        Id = handle.Id;
        Certificates = handle.Certificates.FreezeIn(this, static (it, owner) => new KeyVaultCertificate(it, owner));
    }

    /// <summary>Its resource id.</summary>
    public Fact<ResourceId> Id { get; }

    /// <summary>The certificates that the program uses.</summary>
    public ImmutableArray<KeyVaultCertificate> Certificates { get; }
}

/// <summary>A certificate with its private key in a key vault.</summary>
public sealed class KeyVaultCertificate : Element
{
    internal KeyVaultCertificate(Gatewright.KeyVaultCertificate handle, KeyVault vault)
        : base(handle, vault) => Vault = vault;

    /// <summary>The vault.</summary>
    public KeyVault Vault { get; }
}

/// <summary>A user-assigned managed identity that is there.</summary>
public sealed class ManagedIdentity : Element
{
    internal ManagedIdentity(Gatewright.ManagedIdentity handle, Topology topology)
        : base(handle, topology) => Id = handle.Id;

    /// <summary>Its resource id.</summary>
    public Fact<ResourceId> Id { get; }
}
