using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gatewright.ArmLanguage;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Deployments;

/// <summary>
/// The hash of a template: MurmurHash3 of its text without spaces and in capitals, in decimal digits. Read from the public specification's example
/// CalculateTemplateHash.json (Microsoft.Resources/deployments, 2025-04-01; read 2026-11-30), which has a template, its text and its hash.
/// </summary>
internal static class TemplateHash
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 256 };

    /// <summary>Answers <c>calculateTemplateHash</c>, whose body is the template itself.</summary>
    public static Reply Calculate(Request request)
    {
        var minified = Minified(ArmJson.ToText(request.Json));
        return Reply.Ok(new JsonObject { ["minifiedTemplate"] = minified, ["templateHash"] = OfMinified(minified) });
    }

    public static string Of(string template) => OfMinified(Minified(template));

    private static string OfMinified(string minified) => MurmurHash.Of(Encoding.UTF8.GetBytes(minified)).ToString(CultureInfo.InvariantCulture);

    private static string Minified(string template)
    {
        try
        {
            using var document = JsonDocument.Parse(template, Lenient);
            return ArmJson.ToText(document.RootElement).ToUpperInvariant();
        }
        catch (JsonException)
        {
            // A template that can't be read is refused later, with its place.
            return template.ToUpperInvariant();
        }
    }
}
