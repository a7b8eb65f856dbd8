using System.Text;

namespace Gatewright.ArmLanguage;

/// <summary>Base64, data URIs and JSON in text.</summary>
internal static class EncodingFunctions
{
    public static Function[] All { get; } =
    [
        new("base64", 1, 1, call => new ArmString(Convert.ToBase64String(Encoding.UTF8.GetBytes(call.Text(0))))),
        new("base64ToString", 1, 1, call => new ArmString(Decode(call, call.Text(0)))),
        new("base64ToJson", 1, 1, call => Json(call, Decode(call, call.Text(0)))),
        new("json", 1, 1, call => Json(call, call.Text(0))),
        new("dataUri", 1, 1, DataUri),
        new("dataUriToString", 1, 1, DataUriToString),
    ];

    private static string Decode(Call call, string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            throw call.Failure("base64-invalid", "the text isn't Base64; use A to Z, a to z, 0 to 9, + and /, and = up to a length of four");
        }
    }

    private static ArmValue Json(Call call, string text)
    {
        try
        {
            return JsonParser.Argument(text, call.Budget.Limits);
        }
        catch (JsonFailure failure)
        {
            throw call.Failure("json-invalid", $"{failure.Message} (position {failure.Offset + 1})");
        }
    }

    private static ArmString DataUri(Call call)
    {
        var (type, text) = call[0] is ArmString it ? ("text/plain", it.Value) : ("application/json", ValueWriter.Write(call[0], ValueWriter.Style.Plain));
        return new($"data:{type};charset=utf-8;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}");
    }

    private static ArmString DataUriToString(Call call)
    {
        var uri = call.Text(0);
        var comma = uri.IndexOf(',', StringComparison.Ordinal);
        if (!uri.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || comma < 0)
            throw call.Failure("uri-invalid", $"'{ExpressionScanner.Shorten(uri)}' isn't a data URI; use one as 'data:;base64,SGVsbG8='");
        var (head, data) = (uri[5..comma], uri[(comma + 1)..]);
        var charset = head.Split(';').FirstOrDefault(part => part.StartsWith("charset=", StringComparison.OrdinalIgnoreCase))?["charset=".Length..];
        if (charset?.ToUpperInvariant() is not (null or "" or "UTF-8" or "US-ASCII"))
            throw call.Failure("uri-invalid", $"the charset '{charset}' isn't supported; use utf-8");
        return new(head.EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? Decode(call, data) : Uri.UnescapeDataString(data));
    }
}
