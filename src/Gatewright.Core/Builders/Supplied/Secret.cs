using Gatewright.Model;

namespace Gatewright;

/// <summary>A key that never stands in a program, as no text converts to it: supplied at deployment, or kept in a key vault.</summary>
public abstract class Secret : Handle
{
    private protected Secret(Handle parent, Call declared, Fact<Name> name)
        : base(parent, declared) => Name = name;

    internal override Fact<Name> Name { get; }

    /// <summary>The secure template parameter it is passed in.</summary>
    internal abstract string ArmName { get; }

    /// <summary>Whether a verb took it.</summary>
    internal bool IsUsed { get; set; }
}

/// <summary>A secret that is supplied at deployment as a secure parameter.</summary>
public sealed class SuppliedSecret : Secret
{
    internal SuppliedSecret(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared, name) => ArmName = ArmNames.Parameter(name);

    internal override string ArmName { get; }

    /// <inheritdoc cref="Handle{TSelf}.Accept"/>
    public SuppliedSecret Accept(Value<RuleId> rule, Value<Text> because)
    {
        Accepting(Saying(nameof(Accept)), rule, because);
        return this;
    }
}
