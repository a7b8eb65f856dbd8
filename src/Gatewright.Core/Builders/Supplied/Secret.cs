using Gatewright.Model;

namespace Gatewright;

/// <summary>A key that is supplied at deployment as a secure parameter. No text converts to it, so none can be written in a program.</summary>
public sealed class Secret : Handle<Secret>
{
    internal Secret(TopologyBuilder topology, Call declared, Fact<Name> name)
        : base(topology, declared)
    {
        Name = name;
        ArmName = ArmNames.Parameter(name);
    }

    internal override Fact<Name> Name { get; }

    internal string ArmName { get; }
}
