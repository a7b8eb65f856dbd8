namespace Gatewright;

/// <content>What is supplied at deployment: values, secrets, and who may read them.</content>
public sealed partial class TopologyBuilder
{
    /// <summary>A value that is supplied at deployment. Rules are silent about it.</summary>
    /// <typeparam name="T">
    /// What kind of value, so that no pool goes where an ASN belongs. <see cref="bool"/>, <see cref="Json"/> (an object) and an array of
    /// <see cref="Json"/> are for patches, which name the parameter in an expression.
    /// </typeparam>
    /// <param name="name">Becomes the template parameter's name, camel-cased.</param>
    /// <example><c>var paris = topology.AddParameter&lt;IpAddress&gt;("parisAddress");</c></example>
    public Parameter<T> AddParameter<T>(Value<Name> name) => new(this, Named(new ParameterElement(It, RecordCall()), name));

    /// <summary>A secret that is supplied at deployment as a secure parameter. There is no way to write one in the program.</summary>
    /// <param name="name">Becomes the template parameter's name, camel-cased.</param>
    public SuppliedSecret AddSecret(Value<Name> name)
    {
        var call = RecordCall();
        var secret = new SecretElement(It, call) { Name = call.Setting(name) };
        secret.ArmName = ArmNames.Parameter(secret.Name);
        return new(this, AddToTopology(secret));
    }

    /// <summary>A key vault that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <example><c>var vault = topology.ExistingKeyVault(topology.AddParameter&lt;ResourceId&gt;("vault"));</c></example>
    public KeyVault ExistingKeyVault(Value<ResourceId> id)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new KeyVaultElement(It, call) { Id = call.Setting(id) }));
    }

    /// <summary>A user-assigned managed identity that is there. It needs the right to read the secrets of the vault it is used with.</summary>
    /// <param name="id">Its resource id.</param>
    public ManagedIdentity ExistingManagedIdentity(Value<ResourceId> id)
    {
        var call = RecordCall();
        return new(this, AddToTopology(new ManagedIdentityElement(It, call) { Id = call.Setting(id) }));
    }
}
