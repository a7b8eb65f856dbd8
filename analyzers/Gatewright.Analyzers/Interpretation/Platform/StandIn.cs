namespace Gatewright.Analyzers;

/// <summary>An object of .NET's that changes, kept by a class of ours that answers for its members.</summary>
internal abstract class StandIn
{
    /// <summary>Whether code that isn't followed may change it.</summary>
    public bool IsLost { get; private set; }

    /// <summary>All it holds, for what may be reached through it.</summary>
    public virtual IEnumerable<Abstract> Contents => [];

    /// <summary>What a loop sees; null if it can't be enumerated.</summary>
    public virtual IEnumerable<Abstract>? Elements => null;

    /// <summary>How many elements there are, if .NET knows that without enumerating them.</summary>
    public virtual int? Count => null;

    /// <summary>What a member gives; null if it isn't followed.</summary>
    public abstract Abstract? Answer(PlatformCall call);

    public void Lose() => IsLost = true;
}
