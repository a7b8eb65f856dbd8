namespace Gatewright;

/// <summary>A plain value that shapes what is emitted and holds scalars of its own.</summary>
internal interface IShapingValue
{
    IEnumerable<(string Text, string Why)> Misspellings { get; }
}
