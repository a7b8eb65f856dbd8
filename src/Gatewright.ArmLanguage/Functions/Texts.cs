using System.Globalization;

namespace Gatewright.ArmLanguage;

/// <summary>The text of scalars where text is put together: a boolean has a capital letter there.</summary>
internal static class Texts
{
    public static string? Of(ArmValue value) => value switch
    {
        ArmString text => text.Value,
        ArmInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        ArmBoolean { Value: var it } => it ? "True" : "False",
        _ => null,
    };
}
