namespace Gatewright.Emit.ArmJson;

/// <summary>Commas, lines and indentation.</summary>
internal sealed partial class JsonPrinter
{
    private void EndName()
    {
        Add(": "u8);
        spaces++;
        isNamed = true;
    }

    private void BeginItem()
    {
        if (isNamed)
            isNamed = false;
        else
            Separate();
    }

    private void Begin(byte bracket)
    {
        BeginItem();
        Add(bracket);
        depth++;
        isFirst = true;
    }

    private void End(byte bracket)
    {
        depth--;
        if (!isFirst)
            NewLine();
        Add(bracket);
        isFirst = false;
    }

    private void Separate()
    {
        if (depth > 0)
            NewLine(isFirst ? 0 : 1);
        isFirst = false;
    }

    private void NewLine(int comma = 0)
    {
        var length = 1 + (2 * depth);
        var room = bytes.Room(length + 1);
        room[0] = (byte)',';
        room[comma] = (byte)'\n';
        room.Slice(comma + 1, 2 * depth).Fill((byte)' ');
        bytes.Advance(comma + length);
        spaces += length;
    }

    private void Add(byte letter)
    {
        bytes.Room(1)[0] = letter;
        bytes.Advance(1);
    }

    private void Add(ReadOnlySpan<byte> letters)
    {
        letters.CopyTo(bytes.Room(letters.Length));
        bytes.Advance(letters.Length);
    }
}
