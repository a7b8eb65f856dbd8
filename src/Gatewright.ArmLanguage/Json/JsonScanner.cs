namespace Gatewright.ArmLanguage;

/// <summary>Walks over a document: white space, comments, punctuation.</summary>
internal sealed class JsonScanner(string text)
{
    public int Offset { get; set; }

    public bool AtEnd => Offset >= text.Length;

    public char Current => Offset < text.Length ? text[Offset] : '\0';

    public char Next => Offset + 1 < text.Length ? text[Offset + 1] : '\0';

    public string Text => text;

    public bool TryTake(char letter)
    {
        if (AtEnd || text[Offset] != letter)
            return false;
        Offset++;
        return true;
    }

    /// <summary>Skips white space and the comments that ARM's reader accepts, <c>//</c> and <c>/* */</c>.</summary>
    public void SkipBlank()
    {
        while (!AtEnd)
        {
            if (char.IsWhiteSpace(Current))
                Offset++;
            else if (Current is '/' && Next is '/')
                SkipLine();
            else if (Current is '/' && Next is '*')
                SkipBlock();
            else
                return;
        }
    }

    public JsonFailure Failure(string message) => new("json-invalid", message, Math.Min(Offset, text.Length));

    public JsonFailure Unexpected(string wanted) =>
        Failure(AtEnd ? $"the document ends too early; add {wanted}" : $"'{Printable(Current)}' is unexpected; write {wanted}");

    private static string Printable(char letter) => char.IsControl(letter) || char.IsSurrogate(letter) ? $"U+{(int)letter:X4}" : letter.ToString();

    private void SkipLine()
    {
        while (!AtEnd && Current is not ('\n' or '\r'))
            Offset++;
    }

    private void SkipBlock()
    {
        var end = text.IndexOf("*/", Offset + 2, StringComparison.Ordinal);
        if (end < 0)
            throw Failure("the comment has no end; add '*/'");
        Offset = end + 2;
    }
}
