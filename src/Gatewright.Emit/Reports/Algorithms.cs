namespace Gatewright.Emit.Reports;

using Gatewright.Model;

/// <summary>The algorithms of a tunnel, in Azure's words.</summary>
internal static class Algorithms
{
    private const string Offers = "what Azure offers by default";

    /// <summary>The FAQ, 2026-06-04: the lifetime of phase 1 can't be set.</summary>
    private const string Phase1Lifetime = "phase 1: 28,800 seconds";

    public static (string Phase1, string Phase2, string Lifetimes) Of(ConnectionResourceElement resource)
    {
        if (!resource.Policy.TryGetValue(out var policy))
            return (resource.Policy.IsSet ? $"{resource.Policy}" : Offers, resource.Policy.IsSet ? $"{resource.Policy}" : Offers, Phase1Lifetime);
        var phase2 = policy.Esp.Gcm is { } gcm ? $"{gcm}" : $"{policy.Esp.Encryption}, {policy.Esp.Integrity}";
        return ($"{policy.Ike.Encryption}, {policy.Ike.Integrity}, {policy.Ike.Group}", $"{phase2}, {policy.Esp.Group}",
            $"{Phase1Lifetime}; phase 2: {Number(policy.SaLifetimeSeconds)} seconds or {Number(policy.SaLifetimeKilobytes)} kB");
    }

    private static string Number(Value<int> value) => value.TryGetValue(out var known) ? FormattableString.Invariant($"{known:N0}") : $"{value}";
}
