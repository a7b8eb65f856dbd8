namespace Gatewright.Rules;

/// <summary>What identifies the device of a site.</summary>
internal static class SiteDevice
{
    /// <summary>The address or the domain name by which the device is found, if it is known; case makes no difference in names.</summary>
    public static string? Address(SiteElement site) =>
        site.Address.TryGetValue(out var address) ? address.ToString()
            : site.PublicIp is { Target: var own } ? own.Path
            : site.Fqdn.TryGetValue(out var name) ? name.ToString().ToLowerInvariant()
            : null;

    /// <summary>
    /// What stands for a device: its address, or the parameter that supplies it; null where nothing is known of it. A site with another parameter is
    /// another device, since one device is one site of a gateway.
    /// </summary>
    public static object? Key(SiteElement site) => Address(site) ?? Supplier(site.Address.Value) ?? Supplier(site.Fqdn.Value);

    private static object? Supplier<T>(Value<T>? value) => value is Value<T>.Deferred { Source: { } parameter } ? parameter : null;
}
