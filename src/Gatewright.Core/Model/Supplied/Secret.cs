namespace Gatewright.Model;

/// <summary>A secret supplied at deployment.</summary>
public sealed class Secret : Element
{
    internal Secret(Gatewright.Secret handle, Topology topology)
        : base(handle, topology) => ArmName = handle.ArmName;

    /// <summary>The secure template parameter's name.</summary>
    public string ArmName { get; }
}
