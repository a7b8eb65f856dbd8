namespace Gatewright.Analyzers;

/// <summary>What one act of forgetting has come by already.</summary>
internal sealed class Reached
{
    private readonly HashSet<object> read = new(ByReference.Comparer);
    private readonly HashSet<object> written = new(ByReference.Comparer);

    public bool IsNew(object it, OpaqueUse touch) => touch == OpaqueUse.Written ? written.Add(it) : !written.Contains(it) && read.Add(it);
}
