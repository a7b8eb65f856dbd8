using Gatewright.Model;

namespace Gatewright;

/// <content>What is supplied at deployment.</content>
public sealed partial class TopologyBuilder
{
    internal List<Handle> Parameters { get; } = [];

    internal List<Secret> Secrets { get; } = [];

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
    public Secret AddSecret(Value<Name> name)
    {
        var call = Saying(nameof(AddSecret));
        return Kept(Secrets, new(this, call, call.Fact(name)));
    }
}
