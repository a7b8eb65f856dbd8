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
        var chunks = new Chunks();
        using (var writer = new Utf8JsonWriter(chunks, Options))
            write(writer);
        chunks.Write("\n"u8);
        return chunks;
    }
}
