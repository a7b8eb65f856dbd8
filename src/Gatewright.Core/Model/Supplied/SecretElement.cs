namespace Gatewright.Model;

/// <summary>A secret: supplied at deployment, or kept in a key vault.</summary>
public sealed class SecretElement : Element
{
    internal SecretElement(Topology topology, Statement declared) : base(topology, declared) { }

    internal SecretElement(KeyVaultElement vault, Statement declared) : base(vault, declared) { }

    /// <summary>The secure template parameter's name.</summary>
    public string ArmName { get; internal set; } = "";

    /// <summary>The key vault it is kept in; null if it is only supplied.</summary>
    public KeyVaultElement? Vault => Parent as KeyVaultElement;

    /// <summary>Whether it is in the vault already, so that it needn't be supplied.</summary>
    public bool IsExisting { get; internal set; }

    /// <summary>Whether anything uses it.</summary>
    public bool IsUsed { get; internal set; }
}
