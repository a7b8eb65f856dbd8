namespace Gatewright.Emit.Devices;

/// <summary>What a kind of device can't do of what the tunnels of a site ask for.</summary>
internal static class DeviceCheck
{
    private static readonly (string Name, IpsecPolicy Policy)[] Standards =
        [(nameof(IpsecPolicy.Aes256Gcm), IpsecPolicy.Aes256Gcm), (nameof(IpsecPolicy.Aes256Sha256), IpsecPolicy.Aes256Sha256)];

    public static IEnumerable<DeviceFinding> Of(Device device, DeviceProfile profile) =>
        from tunnels in device.Tunnels.GroupBy(it => it.Connection)
        from message in Messages(tunnels.First(), profile)
        select new DeviceFinding(tunnels.Key.Path, $"Connection '{tunnels.Key.Label}' of site '{device.Name}' {message}");

    /// <summary>The offers of a tunnel that a kind of device knows.</summary>
    public static Tunnel Fit(Tunnel tunnel, DeviceProfile profile) => tunnel with
    {
        Ike = [.. tunnel.Ike.Where(it => !profile.Words.Missing(it).Any())],
        Esp = [.. tunnel.Esp.Where(it => !profile.Words.Missing(it).Any())],
    };

    private static IEnumerable<string> Messages(Tunnel tunnel, DeviceProfile profile)
    {
        var part = tunnel.Connection.Resource;
        if (tunnel.Connection.Certificate is not null)
            yield return "authenticates by certificates, which no configuration is written for; set the device up by hand";
        else if (tunnel.Key.Length == 0)
            yield return "has no pre-shared key here; set the device up by hand";
        if (part.Policy.IsSet && !part.Policy.TryGetValue(out _))
            yield return "has a policy that is known at deployment only; set one in the program";
        else if (Policy(tunnel, profile) is { } message)
            yield return message;
        if (tunnel.IkeVersion == 1 && !profile.HasIkeV1)
            yield return $"uses IKEv1, which isn't available for {profile.Title}; remove WithIkeV1()";
        if (!tunnel.IsRouteBased && !profile.HasSelectors)
            yield return $"uses traffic selectors, which aren't available for {profile.Title}; remove WithPolicyBasedTrafficSelectors()";
        if (tunnel.IsRouteBased && !profile.IsRouteBased)
            yield return $"takes any traffic, and {profile.Title} needs traffic selectors; call WithPolicyBasedTrafficSelectors()"
                + (tunnel.IsDefaultPolicy ? " and WithIpsecPolicy(…)" : "");
        if (tunnel.Bgp is not null && !tunnel.IsRouteBased)
            yield return "uses BGP within traffic selectors, which leave out its addresses; call WithoutBgp() or remove WithPolicyBasedTrafficSelectors()";
        if (tunnel.Bgp is not null && tunnel.IsRouteBased && !profile.IsRouteBased)
            yield return $"uses BGP, which {profile.Title} has no tunnel interface for; call WithoutBgp()";
    }

    private static string? Policy(Tunnel tunnel, DeviceProfile profile)
    {
        var fitted = Fit(tunnel, profile);
        string[] missing =
        [
            .. fitted.Ike.IsEmpty ? tunnel.Ike.SelectMany(profile.Words.Missing).Distinct() : [],
            .. fitted.Esp.IsEmpty ? tunnel.Esp.SelectMany(profile.Words.Missing).Distinct() : [],
        ];
        if (missing.Length > 0)
        {
            var policy = tunnel.IsDefaultPolicy ? "has Azure's default policy with" : "has a policy with";
            return $"{policy} {string.Join(" and ", missing)}, which isn't available for {profile.Title}; {Fix(profile)}";
        }

        return fitted.Ike.SelectMany(ike => fitted.Esp.Select(esp => profile.Demand(ike, esp))).FirstOrDefault(it => it is not null) is { } wrong
            ? $"has a policy {wrong}; {Fix(profile)}"
            : null;
    }

    private static string Fix(DeviceProfile profile) =>
        $"call WithIpsecPolicy(IpsecPolicy.{Standards.First(it => profile.Supports(it.Policy.Ike, it.Policy.Esp)).Name})";
}
