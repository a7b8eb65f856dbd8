using System.Text.Json.Nodes;

namespace Gatewright.Deploy;

/// <summary>The value of a template's parameter. What is secret can be sent to Azure and is never shown: its text is stars.</summary>
public sealed class ParameterValue
{
    private const string Hidden = "***";

    private readonly JsonNode sent;

    private ParameterValue(JsonNode sent, bool isSecret) => (this.sent, IsSecret) = (sent, isSecret);

    /// <summary>Whether it is a secret.</summary>
    public bool IsSecret { get; }

    /// <summary>A value that everybody may see.</summary>
    /// <param name="value">Text, a number, true or false, an array or an object; null for JSON's null.</param>
    public static ParameterValue Of(JsonNode? value) => new(new JsonObject { ["value"] = value?.DeepClone() }, isSecret: false);

    /// <summary>A secret, such as a shared key.</summary>
    /// <param name="value">What is sent to Azure.</param>
    public static ParameterValue Secret(string value) =>
        new(new JsonObject { ["value"] = value ?? throw new ArgumentNullException(nameof(value)) }, isSecret: true);

    /// <summary>A secret that Azure reads from a key vault, which must allow it for template deployments.</summary>
    /// <param name="vault">The vault's resource id.</param>
    /// <param name="name">The secret's name.</param>
    /// <param name="version">The secret's version; null for the latest.</param>
    public static ParameterValue InKeyVault(string vault, string name, string? version = null)
    {
        var reference = new JsonObject { ["keyVault"] = new JsonObject { ["id"] = vault }, ["secretName"] = name };
        if (version is not null)
            reference["secretVersion"] = version;
        return new(new JsonObject { ["reference"] = reference }, isSecret: true);
    }

    /// <summary>A value as a parameters file has it, with <c>value</c> or <c>reference</c>.</summary>
    internal static ParameterValue InFile(JsonObject written) => new(written.DeepClone(), isSecret: true);

    /// <summary>What a request says of it.</summary>
    internal JsonNode Sent() => sent.DeepClone();

    /// <summary>The value as JSON, or stars.</summary>
    public override string ToString() => IsSecret ? Hidden : sent["value"]?.ToJsonString() ?? "null";
}
