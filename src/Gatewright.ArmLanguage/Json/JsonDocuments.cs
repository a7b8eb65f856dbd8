using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Reads documents whose problems are values: wrong encodings, too many characters, text that is no JSON.</summary>
internal static class JsonDocuments
{
    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        new UTF32Encoding(bigEndian: false, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UTF32Encoding(bigEndian: true, byteOrderMark: true, throwOnInvalidCharacters: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    public static (ArmValue? Root, ArmProblem? Problem) Read(ReadOnlySpan<byte> bytes, ArmLimits limits)
    {
        // No encoding here has more than four bytes for a character.
        if (bytes.Length / 4 > limits.MaxDocumentLength)
            return (null, TooLong(bytes.Length, "bytes", limits));
        var encoding = EncodingOf(bytes);
        try
        {
            var mark = encoding.Preamble;
            return Read(encoding.GetString(bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes), limits);
        }
        catch (DecoderFallbackException problem)
        {
            var message = $"the document isn't {encoding.WebName} from byte {problem.Index} on; save it as UTF-8";
            return (null, new("json-encoding", ArmSeverity.Error, message, null));
        }
    }

    public static (ArmValue? Root, ArmProblem? Problem) Read(string json, ArmLimits limits)
    {
        if (json.Length > limits.MaxDocumentLength)
            return (null, TooLong(json.Length, "characters", limits));
        var text = json is ['\ufeff', ..] ? json[1..] : json;
        try
        {
            return (JsonParser.Document(text, limits), null);
        }
        catch (JsonFailure failure)
        {
            return (null, new(failure.Code, ArmSeverity.Error, failure.Message, JsonPlace.Root(new JsonSource(text), failure.Offset)));
        }
    }

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var encoding in Encodings)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return encoding;
        }

        return Encodings[0];
    }

    private static ArmProblem TooLong(int length, string unit, ArmLimits limits) =>
        new("json-length", ArmSeverity.Error, $"the document has {length} {unit}, at most {limits.MaxDocumentLength} characters are supported; split it", null);
}
