namespace Gatewright.Model;

/// <summary>A secret: supplied at deployment, or kept in a key vault.</summary>
public sealed class SecretElement : Element
{
    internal SecretElement(Gatewright.Secret handle, Topology topology)
        : base(handle, (Element?)(handle as KeyVaultSecret)?.Vault.Frozen ?? topology)
    {
        ArmName = handle.ArmName;
        IsUsed = handle.IsUsed;
        Vault = Parent as KeyVaultElement;
        IsExisting = handle is KeyVaultSecret { IsExisting: true };
    }

    /// <summary>The secure template parameter's name.</summary>
    public string ArmName { get; }

    /// <summary>The key vault it is kept in; null if it is only supplied.</summary>
    public KeyVaultElement? Vault { get; }

    /// <summary>Whether it is in the vault already, so that nobody has to supply it.</summary>
    public bool IsExisting { get; }

    /// <summary>Whether anything uses it.</summary>
    public bool IsUsed { get; }
}
