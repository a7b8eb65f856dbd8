namespace Gatewright.Changes;

/// <summary>A line of the tree of changes, with what stands below it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Effect">The effect that it is about, for its colour; null for a note.</param>
/// <param name="Children">The lines below.</param>
public sealed record ChangeNode(string Text, ChangeEffect? Effect, ImmutableArray<ChangeNode> Children)
{
    /// <summary>This line and those below it, indented by two spaces a level.</summary>
    internal IEnumerable<(string Line, ChangeEffect? Effect)> Lines(int depth = 0) => Children.SelectMany(it => it.Lines(depth + 1))
        .Prepend(($"{new string(' ', 2 * depth)}{Text.ReplaceLineEndings(" ")}", Effect));
}
