using System.Text.RegularExpressions;

namespace Gatewright.Import.Vpn;

/// <summary>GUIDs that stand inside addresses of Entra ID.</summary>
internal static partial class Guids
{
    /// <summary>The GUID in an address such as <c>https://login.microsoftonline.com/GUID/</c>; null if there is none.</summary>
    public static string? In(string address) => Pattern().Match(address) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
