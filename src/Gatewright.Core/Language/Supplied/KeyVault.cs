namespace Gatewright;

/// <summary>A key vault that is there. Whoever deploys must be allowed to read it, and it must be enabled for template deployment.</summary>
public sealed class KeyVault : Handle<KeyVault>
{
    internal KeyVault(Handle parent, KeyVaultElement element) : base(parent, element) { }

    internal KeyVaultElement It => (KeyVaultElement)Element;

    /// <summary>A secret that is in the vault. Azure reads it there at each deployment; it passes through no hands.</summary>
    /// <param name="name">1 to 127 letters, digits and hyphens.</param>
    /// <example><c>gateway.ConnectTo(lyon, vault.ExistingSecret("lyon-psk"))</c></example>
    public KeyVaultSecret ExistingSecret(Value<Name> name) => Added(RecordCall(), name, isExisting: true);

    /// <summary>
    /// A secret that the deployment puts into the vault and uses: supplied as a secure parameter, so pass the kept one at the next deployment, or
    /// both ends need a new key.
    /// </summary>
    /// <param name="name">1 to 127 letters, digits and hyphens.</param>
    public KeyVaultSecret AddSecret(Value<Name> name) => Added(RecordCall(), name, isExisting: false);

    /// <summary>A certificate with its private key that is in the vault.</summary>
    /// <param name="name">1 to 127 letters, digits and hyphens.</param>
    public KeyVaultCertificate ExistingCertificate(Value<Name> name)
    {
        var call = RecordCall();
        var certificate = new KeyVaultCertificateElement(It, call) { Name = call.Setting(name) };
        It.Certificates = More(It.Certificates, certificate);
        return new(this, certificate);
    }

    private KeyVaultSecret Added(Call call, Value<Name> name, bool isExisting)
    {
        var secret = new SecretElement(It, call) { Name = call.Setting(name), IsExisting = isExisting };
        secret.ArmName = isExisting ? ArmNames.Kept(It.Id.Value!, secret.Name.Value!) : ArmNames.Parameter(secret.Name);
        return new(this, AddToTopology(secret));
    }
}

/// <summary>A secret in a key vault.</summary>
public sealed class KeyVaultSecret : Secret
{
    internal KeyVaultSecret(Handle parent, SecretElement element) : base(parent, element) { }

    /// <inheritdoc cref="Handle{TSelf}.Accept"/>
    public KeyVaultSecret Accept(Value<RuleId> rule, Value<Text> because)
    {
        Accepting(rule, because);
        return this;
    }
}

/// <summary>A certificate with its private key in a key vault.</summary>
public sealed class KeyVaultCertificate : Handle<KeyVaultCertificate>
{
    internal KeyVaultCertificate(Handle parent, KeyVaultCertificateElement element) : base(parent, element) { }

    internal KeyVaultCertificateElement It => (KeyVaultCertificateElement)Element;
}
