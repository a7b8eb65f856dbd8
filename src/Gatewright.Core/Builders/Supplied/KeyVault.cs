using Gatewright.Model;

namespace Gatewright;

/// <summary>A key vault that is there. Whoever deploys must be allowed to read it, and it must be enabled for template deployment.</summary>
public sealed class KeyVault : Handle<KeyVault>
{
    internal KeyVault(TopologyBuilder topology, Call declared, Fact<ResourceId> id)
        : base(topology, declared) => (Topology, Id) = (topology, id);

    internal TopologyBuilder Topology { get; }

    internal Fact<ResourceId> Id { get; }

    internal override string Label => Id.TryGet(out var id) ? id.Name : Id.ToString();

    internal List<KeyVaultCertificate> Certificates { get; } = [];

    /// <summary>A secret that is in the vault. Azure reads it there at each deployment; it passes through no hands.</summary>
    /// <param name="name">1 to 127 letters, digits and hyphens.</param>
    /// <example><c>gateway.ConnectTo(lyon, vault.ExistingSecret("lyon-psk"))</c></example>
    public KeyVaultSecret ExistingSecret(Value<Name> name)
    {
        var call = Saying(nameof(ExistingSecret));
        return Kept(new KeyVaultSecret(this, call, call.Fact(name), isExisting: true));
    }

    /// <summary>A secret that the deployment puts into the vault and uses: supplied as a secure parameter, so pass the kept one at the next deployment, or both ends need a new key.</summary>
    /// <param name="name">1 to 127 letters, digits and hyphens.</param>
    public KeyVaultSecret AddSecret(Value<Name> name)
    {
        var call = Saying(nameof(AddSecret));
        return Kept(new KeyVaultSecret(this, call, call.Fact(name), isExisting: false));
    }

    /// <summary>A certificate with its private key that is in the vault.</summary>
    /// <param name="name">1 to 127 letters, digits and hyphens.</param>
    public KeyVaultCertificate ExistingCertificate(Value<Name> name)
    {
        var call = Saying(nameof(ExistingCertificate));
        var certificate = new KeyVaultCertificate(this, call, call.Fact(name));
        Certificates.Add(certificate);
        return certificate;
    }

    private KeyVaultSecret Kept(KeyVaultSecret secret)
    {
        Topology.Secrets.Add(secret);
        return secret;
    }
}

/// <summary>A secret in a key vault.</summary>
public sealed class KeyVaultSecret : Secret
{
    internal KeyVaultSecret(KeyVault vault, Call declared, Fact<Name> name, bool isExisting)
        : base(vault, declared, name)
    {
        (Vault, IsExisting) = (vault, isExisting);
        ArmName = isExisting ? ArmNames.Kept(vault.Id.Value!, name.Value!) : ArmNames.Parameter(name);
    }

    internal KeyVault Vault { get; }

    internal bool IsExisting { get; }

    internal override string ArmName { get; }

    /// <inheritdoc cref="Handle{TSelf}.Accept"/>
    public KeyVaultSecret Accept(Value<RuleId> rule, Value<Text> because)
    {
        Accepting(Saying(nameof(Accept)), rule, because);
        return this;
    }
}

/// <summary>A certificate with its private key in a key vault.</summary>
public sealed class KeyVaultCertificate : Handle<KeyVaultCertificate>
{
    internal KeyVaultCertificate(KeyVault vault, Call declared, Fact<Name> name)
        : base(vault, declared) => (Vault, Name) = (vault, name);

    internal KeyVault Vault { get; }

    internal override Fact<Name> Name { get; }
}
