namespace Gatewright.Changes.Reports;

/// <summary>The tree as lines.</summary>
internal static class ChangeText
{
    public static string Render(ImmutableArray<Change> changes) => changes.IsEmpty
        ? "Nothing differs.\n"
        : string.Join('\n', ChangeTree.Of(changes).Select(node => string.Concat(node.Lines().Select(it => it.Line + "\n"))));
}
