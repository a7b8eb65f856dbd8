namespace Gatewright.Facts;

/// <summary>Properties of Azure's resources that hold keys: they are never passed on, kept or shown.</summary>
internal static class SecretProperties
{
    /// <summary>
    /// Of networks those that https://learn.microsoft.com/azure/templates/microsoft.network marks as sensitive, read 2026-11-24; the rest are usual names of
    /// other providers.
    /// </summary>
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "sharedKey", "authorizationKey", "radiusServerSecret", "preSharedKey", "cak", "ckn", "password", "adminPassword", "secret", "primaryKey",
        "secondaryKey",
    };

    public static bool Has(string name) => Names.Contains(name);
}
