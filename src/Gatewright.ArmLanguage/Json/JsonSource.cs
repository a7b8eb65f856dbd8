namespace Gatewright.ArmLanguage;

/// <summary>The text of a document. Its lines are counted on first use.</summary>
internal sealed class JsonSource(string text)
{
    private int[]? lineStarts;

    public string Text => text;

    public (int Line, int Column) Position(int offset)
    {
        var starts = lineStarts ??= FindLines();
        var line = Array.BinarySearch(starts, offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, offset - starts[line] + 1);
    }

    private int[] FindLines()
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' || text[i] is '\r' && (i + 1 == text.Length || text[i + 1] is not '\n'))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
