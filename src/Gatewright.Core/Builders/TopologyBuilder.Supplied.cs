using Gatewright.Model;

namespace Gatewright;

/// <content>What is supplied at deployment: values, secrets, and who may read them.</content>
public sealed partial class TopologyBuilder
{
    internal List<Handle> Parameters { get; } = [];

    /// <summary>Those supplied at deployment and those of key vaults, in the order they were said.</summary>
    internal List<Secret> Secrets { get; } = [];

    internal List<KeyVault> KeyVaults { get; } = [];

    internal List<ManagedIdentity> ManagedIdentities { get; } = [];

    /// <summary>A value that is supplied at deployment. Rules are silent about it.</summary>
    /// <typeparam name="T">What kind of value, so that no pool goes where an ASN belongs.</typeparam>
    /// <param name="name">Becomes the template parameter's name, camel-cased.</param>
    /// <example><c>var paris = topology.AddParameter&lt;IpAddress&gt;("parisAddress");</c></example>
    public Parameter<T> AddParameter<T>(Value<Name> name)
    {
        var call = Saying(nameof(AddParameter));
        return Kept(Parameters, new Parameter<T>(this, call, call.Fact(name)));
    }

    /// <summary>A secret that is supplied at deployment as a secure parameter. There is no way to write one in the program.</summary>
    /// <param name="name">Becomes the template parameter's name, camel-cased.</param>
    public SuppliedSecret AddSecret(Value<Name> name)
    {
        var call = Saying(nameof(AddSecret));
        var secret = new SuppliedSecret(this, call, call.Fact(name));
        Secrets.Add(secret);
        return secret;
    }

    /// <summary>A key vault that is there.</summary>
    /// <param name="id">Its resource id.</param>
    /// <example><c>var vault = topology.ExistingKeyVault(topology.AddParameter&lt;ResourceId&gt;("vault"));</c></example>
    public KeyVault ExistingKeyVault(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingKeyVault));
        return Kept(KeyVaults, new(this, call, call.Fact(id)));
    }

    /// <summary>A user-assigned managed identity that is there. It needs the right to read the secrets of the vault it is used with.</summary>
    /// <param name="id">Its resource id.</param>
    public ManagedIdentity ExistingManagedIdentity(Value<ResourceId> id)
    {
        var call = Saying(nameof(ExistingManagedIdentity));
        return Kept(ManagedIdentities, new(this, call, call.Fact(id)));
    }
}
