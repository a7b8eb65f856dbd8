using System.Globalization;
using System.Text;
using Gatewright.Arm.Bodies;
using Gatewright.Arm.Template;

namespace Gatewright.Emit.ArmJson;

/// <summary>
/// Prints JSON for people, indented, in the same bytes each time, and counts what of them Azure counts. The bytes are those of <c>Utf8JsonWriter</c>,
/// but ids and other expressions are written without a text being made of each first.
/// </summary>
internal sealed partial class JsonPrinter : BodyWriter
{
    private const int LongestNumber = 20;

    private readonly ChunkedUtf8 bytes = new();
    private int depth;
    private int spaces;
    private bool isFirst = true;
    private bool isNamed;

    /// <summary>How many bytes there are without the white space between tokens.</summary>
    public int CompactCount => bytes.Count - spaces;

    public static ChunkedUtf8 Print(Action<JsonPrinter> write)
    {
        var printer = new JsonPrinter();
        write(printer);
        printer.Add("\n"u8);
        return printer.bytes;
    }

    /// <summary>In one piece, since a third of what is printed are names.</summary>
    public override void Name(string name)
    {
        Separate();
        if (name.AsSpan().ContainsAnyExcept(Plain))
        {
            Quoted(name);
            EndName();
            return;
        }

        var room = bytes.Room(name.Length + 4);
        room[0] = (byte)'"';
        Ascii.FromUtf16(name, room[1..], out var length);
        "\": "u8.CopyTo(room[(length + 1)..]);
        bytes.Advance(length + 4);
        spaces++;
        isNamed = true;
    }

    public override void Name(Term name)
    {
        Separate();
        Quoted(name);
        EndName();
    }

    public override void BeginObject() => Begin((byte)'{');

    public override void EndObject() => End((byte)'}');

    public override void BeginArray() => Begin((byte)'[');

    public override void EndArray() => End((byte)']');

    public override void Text(ReadOnlySpan<char> text)
    {
        BeginItem();
        QuotedLiteral(text);
    }

    public override void Value(Term term)
    {
        if (term is Term.Number number)
        {
            Number(number.Value);
            return;
        }

        BeginItem();
        Quoted(term);
    }

    public override void Number(long number)
    {
        BeginItem();
        number.TryFormat(bytes.Room(LongestNumber), out var length, provider: CultureInfo.InvariantCulture);
        bytes.Advance(length);
    }

    public override void Flag(bool flag)
    {
        BeginItem();
        Add(flag ? "true"u8 : "false"u8);
    }

    public override void Raw(string json)
    {
        BeginItem();
        Encode(json);
    }

    /// <summary>The name of a resource: that of a child is behind its parent's.</summary>
    public void AddName(ArmResource resource)
    {
        if (resource.Names.Any(it => it is not Term.Literal))
        {
            Add("name", resource.Name);
            return;
        }

        Name("name");
        BeginItem();
        Add((byte)'"');
        for (var place = 0; place < resource.Names.Length; place++)
        {
            if (place > 0)
                Add((byte)'/');
            Escaped(((Term.Literal)resource.Names[place]).Text);
        }

        Add((byte)'"');
    }

    public void AddNull(string name)
    {
        Name(name);
        Raw("null");
    }

    public void AddOrNull(string name, string? text)
    {
        if (text is null)
            AddNull(name);
        else
            Add(name, text);
    }
}
