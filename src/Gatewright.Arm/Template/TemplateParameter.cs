namespace Gatewright.Arm.Template;

internal enum TemplateParameterType
{
    String,
    Int,

    /// <summary>For patches, as are the next two.</summary>
    Bool,
    Array,
    Object,

    /// <summary>In no log or history.</summary>
    SecureString,
}

/// <summary>A parameter as a template declares it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Default">What is used when nothing is supplied.</param>
/// <param name="Description">What it is for.</param>
internal sealed record TemplateParameter(string Name, TemplateParameterType Type, Term? Default = null, Term? Description = null)
{
    /// <summary>Where Azure reads the value, if that is a key vault: a deployment is told the place and never sees the value.</summary>
    public VaultReference? Reference { get; init; }
}

/// <summary>A secret in a key vault.</summary>
/// <param name="Vault">The vault's id.</param>
/// <param name="SecretName">The secret's name.</param>
internal sealed record VaultReference(Term Vault, Term SecretName)
{
    /// <summary>Whether something of it is known to the deployment only.</summary>
    public bool IsComputed => Vault.IsComputed || SecretName.IsComputed;
}
