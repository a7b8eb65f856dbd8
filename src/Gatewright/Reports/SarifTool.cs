using System.Text.Json;
using Gatewright.Rules;
using Gatewright.Terminals;

namespace Gatewright.Reports;

/// <summary>The part of a SARIF log that describes the tool and its rules.</summary>
internal static class SarifTool
{
    public static void Write(Utf8JsonWriter json, Rule[] rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Gatewright");
        json.WriteString("version", HostVersion.Text);
        json.WriteString("semanticVersion", HostVersion.Text);
        json.WriteString("informationUri", "https://github.com/gatewright/gatewright");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            Write(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static void Write(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", Identifier(rule.Title));
        SarifReport.WriteText(json, "shortDescription", $"{rule.Title}.");
        SarifReport.WriteText(json, "fullDescription", $"{rule.Title}. Source: {rule.Source.Article}, {rule.Source.Date}.");
        var accept = $"If it is meant, call Accept(\"{rule.Id}\", because: \"…\") on the element.";
        json.WriteStartObject("help");
        json.WriteString("text", $"{rule.Title}. Source: {rule.Source.Article}, {rule.Source.Date}: {rule.Source.Url}. {accept}");
        json.WriteString("markdown", $"{rule.Title}.\n\nSource: [{rule.Source.Article}]({rule.Source.Url}), {rule.Source.Date}.\n\n{accept}");
        json.WriteEndObject();
        json.WriteString("helpUri", rule.Source.Url);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(rule.Category);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The title as one word, as SARIF's own rules ask of names: <c>AGatewayNeedsAGatewaySubnet</c>.</summary>
    private static string Identifier(string title) =>
        string.Concat(title.Split(' ').Select(word => string.Concat(word.Where(char.IsLetterOrDigit))).Where(word => word.Length > 0)
            .Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
