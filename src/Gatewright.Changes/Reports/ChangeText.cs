namespace Gatewright.Changes.Reports;

/// <summary>The tree as lines.</summary>
internal static class ChangeText
{
    public static string Render(ImmutableArray<Change> changes)
    {
        if (changes.IsEmpty)
            return "Nothing differs.\n";
        var text = new System.Text.StringBuilder();
        foreach (var (index, node) in ChangeTree.Of(changes).Index())
        {
            if (index > 0)
                text.Append('\n');
            Append(node, 0);
        }

        return text.ToString();

        void Append(ChangeNode node, int depth)
        {
            text.Append(' ', 2 * depth).Append(node.Text.ReplaceLineEndings(" ")).Append('\n');
            foreach (var child in node.Children)
                Append(child, depth + 1);
        }
    }
}
