using System.Globalization;
using System.Net;

namespace Gatewright.ArmLanguage;

/// <summary>URIs and their parts.</summary>
internal static class UriFunctions
{
    public static Function[] All { get; } =
    [
        new("uri", 2, 2, Combine),
        new("uriComponent", 1, 1, call => new ArmString(Uri.EscapeDataString(call.Text(0)))),
        new("uriComponentToString", 1, 1, call => new ArmString(WebUtility.UrlDecode(call.Text(0)))),
        new("parseUri", 1, 1, Parse),
        new("buildUri", 1, 1, Build),
    ];

    private static ArmString Combine(Call call) =>
        Uri.TryCreate(call.Text(0), UriKind.Absolute, out var start) && Uri.TryCreate(start, call.Text(1), out var uri)
            ? new(uri.AbsoluteUri)
            : throw Invalid(call, call.Text(0));

    private static ArmObject Parse(Call call)
    {
        if (!Uri.TryCreate(call.Text(0), UriKind.Absolute, out var uri))
            throw Invalid(call, call.Text(0));
        var parts = new ObjectBuilder().Set("scheme", uri.Scheme).Set("host", uri.Host)
            .Set("port", uri.IsDefaultPort ? new ArmNull() : new ArmInteger(uri.Port));
        if (uri.AbsolutePath is not ("" or "/"))
            parts.Set("path", uri.AbsolutePath);
        if (uri.Query.Length > 0)
            parts.Set("query", uri.Query);
        return parts.Build();
    }

    private static ArmString Build(Call call)
    {
        var parts = call.Object(0);
        var (scheme, host) = (Part(call, parts, "scheme"), Part(call, parts, "host"));
        var port = parts["port"] is ArmInteger it ? ":" + it.Value.ToString(CultureInfo.InvariantCulture) : "";
        var path = (parts["path"] as ArmString)?.Value ?? "";
        var query = (parts["query"] as ArmString)?.Value ?? "";
        return new($"{scheme}://{host}{port}/{path.TrimStart('/')}{(query is "" or ['?', ..] ? query : "?" + query)}");
    }

    private static string Part(Call call, ArmObject parts, string name) =>
        parts[name] is ArmString text ? text.Value : throw call.Failure("property-missing", $"the object has no '{name}'; add it");

    private static Failure Invalid(Call call, string text) =>
        call.Failure("uri-invalid", $"'{ExpressionScanner.Shorten(text)}' isn't an absolute URI; use one as 'https://contoso.com'");
}
