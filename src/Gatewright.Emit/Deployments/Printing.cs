using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gatewright.Emit.Deployments;

/// <summary>Prints JSON as files for people: indented, in the same bytes each time.</summary>
internal static class Printing
{
    /// <summary>Names and expressions go through as they are: a template is a file, not a web page.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static Chunks Print(Action<Utf8JsonWriter> write)
    {
        var chunks = Print(write, Options);
        chunks.Write("\n"u8);
        return chunks;
    }

    /// <summary>How many bytes the same takes without white space, which is what Azure counts at most.</summary>
    public static int CompactSize(Action<Utf8JsonWriter> write) => Print(write, Options with { Indented = false }).Count;

    private static Chunks Print(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var chunks = new Chunks();
        using var writer = new Utf8JsonWriter(chunks, options);
        write(writer);
        writer.Flush();
        return chunks;
    }
}
