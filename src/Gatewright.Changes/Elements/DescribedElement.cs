using System.Text.RegularExpressions;
using Gatewright.Model;

namespace Gatewright.Changes.Elements;

/// <summary>An element as it is deployed: what it is, where it is, and its properties in the order in which ARM lists them.</summary>
internal sealed partial class DescribedElement(string kind, string name, Element element, DescribedElement? parent = null)
{
    private readonly List<DescribedProperty> properties = [];

    public string Kind { get; } = kind;

    public Element Element { get; } = element;

    public string Path { get; } = parent is null ? name : $"{parent.Path}/{name}";

    /// <summary>Kind, parent and name: elements with one key are the same, if their groups don't tell them apart.</summary>
    public string Key { get; } = $"{(IsKnownByItself(kind) ? null : parent?.Key)}|{kind}|{name}".ToUpperInvariant();

    /// <summary>The resource group, of a resource by itself; null for the one that is deployed to.</summary>
    public string? Group { get; init; }

    /// <summary>Whether it exists already and isn't deployed.</summary>
    public bool IsExisting { get; init; }

    public IReadOnlyList<DescribedProperty> Properties => properties;

    public string? this[string property] => properties.FirstOrDefault(it => it.Property == property)?.Value;

    public DescribedElement Value<T>(string property, string words, Setting<T> setting, string? byDefault = null) =>
        Text(property, words, setting.IsSet ? setting.ToString() : byDefault);

    public DescribedElement Flag(string property, string words, Flag flag, string on = "on", string off = "off") =>
        Text(property, words, flag.IsSet ? on : off);

    /// <summary>Values whose order doesn't matter.</summary>
    public DescribedElement Set<T>(string property, string words, ImmutableArray<Setting<T>> settings, string? byDefault = null) =>
        Text(property, words, settings.IsEmpty ? byDefault : Joined(settings.Select(it => it.ToString())));

    /// <summary>Values in an order that matters.</summary>
    public DescribedElement List<T>(string property, string words, ImmutableArray<Setting<T>> settings, string? byDefault = null) =>
        Text(property, words, settings.IsEmpty ? byDefault : string.Join(", ", settings.Select(it => it.ToString())));

    public DescribedElement Link<T>(string property, string words, Link<T>? link, string? byDefault = null)
        where T : Element => Text(property, words, link is { } it ? NameOf(it.Target) : byDefault);

    /// <summary>A secret: that it is another one is a change, and which one it is isn't shown.</summary>
    public DescribedElement Secret(string property, string words, SecretElement? secret)
    {
        var which = secret is null ? null : secret.Vault is { } vault ? $"{NameOf(vault)}/{secret.Name}" : secret.ArmName;
        properties.Add(new(property, words, which, IsSecret: true));
        return this;
    }

    public DescribedElement Text(string property, string words, string? value, bool isCased = false)
    {
        properties.Add(new(property, words, string.IsNullOrEmpty(value) ? null : Parameter().Replace(value, "<$1>"), IsCased: isCased));
        return this;
    }

    /// <summary>Of several values of one thing, such as rules of a list: each as a text, whose order doesn't matter.</summary>
    public DescribedElement Texts(string property, string words, IEnumerable<string> values) => Text(property, words, Joined(values));

    /// <summary>A key vault by its last name, as far as that is known: a template that reads it by a parameter says its id in another way.</summary>
    public static string NameOf(KeyVaultElement vault)
    {
        var id = vault.Label;
        return LastOfParameter().Match(id) is { Success: true } last ? $"<{last.Groups[1].Value}>"
            : LastName().Match(id) is { Success: true } name ? name.Groups[1].Value
            : Parameter().Replace(id, "<$1>");
    }

    public static string NameOf(Element element) => element is GatewayElement or ResourceElement && element.Name.IsSet ? element.Name.ToString() : element.Path;

    /// <summary>Resources that may stand in a network of which nothing is known but that they stand in it.</summary>
    private static bool IsKnownByItself(string kind) => kind is "gateway" or "Route Server";

    /// <summary>A parameter by itself, which is the same as one that a program has.</summary>
    [GeneratedRegex(@"\[parameters\('(\w+)'\)\]")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"last\(split\(parameters\('(\w+)'\), '/'\)\)")]
    private static partial Regex LastOfParameter();

    [GeneratedRegex(@"^\[resourceId\(.*'([^']+)'\)\]$")]
    private static partial Regex LastName();

    private static string Joined(IEnumerable<string> values) => string.Join(", ", values.Order(StringComparer.OrdinalIgnoreCase));
}
