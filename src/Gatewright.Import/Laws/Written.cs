using Gatewright.Import.Documents;

namespace Gatewright.Import.Laws;

/// <summary>Looks at what a template writes without counting it as read.</summary>
internal static class Written
{
    /// <summary>The value at the end of a path of properties; null if it isn't written.</summary>
    public static ArmValue? At(this ArmObject value, params ReadOnlySpan<string> path)
    {
        ArmValue? at = value;
        foreach (var name in path)
            at = (at as ArmObject)?[name];
        return at is ArmNull ? null : at;
    }

    /// <summary>The text at the end of a path, if it is written and known.</summary>
    public static string? TextAt(this ArmObject value, params ReadOnlySpan<string> path) => (value.At(path) as ArmString)?.Value;

    /// <summary>Whether something else than nothing, false or zero is written there.</summary>
    public static bool Says(this ArmObject value, params ReadOnlySpan<string> path) => value.At(path) switch
    {
        null or ArmBoolean { Value: false } or ArmInteger { Value: 0 } or ArmString { Value: "" } => false,
        ArmArray { Items.IsEmpty: true } or ArmObject { Members.IsEmpty: true } => false,
        _ => true,
    };

    /// <summary>The objects of a list.</summary>
    public static IEnumerable<ArmObject> ListAt(this ArmObject value, params ReadOnlySpan<string> path) =>
        (value.At(path) as ArmArray)?.Items.OfType<ArmObject>() ?? [];

    public static bool Is(string? text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>The place of a value of an object, or of the object where it has none.</summary>
    public static Origin Origin(this ArmNode node, ArmValue? value) => new(value is null ? node.Place : node.At(value));
}
