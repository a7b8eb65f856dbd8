namespace Gatewright;

/// <summary>A plain value that shapes what is emitted and holds scalars of its own.</summary>
internal interface ICompositeValue
{
    IEnumerable<(string Text, string Reason)> InvalidValues { get; }
}
