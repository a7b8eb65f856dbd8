using System.Globalization;

namespace Gatewright.Local.Requests;

/// <summary>Versions of interfaces: a date, and what kind of preview it is.</summary>
internal static class ApiVersions
{
    public static bool IsWellFormed(string version) =>
        version.Length >= 10 && DateOnly.TryParseExact(version.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && (version.Length is 10 || version[10] is '-');
}
