namespace Gatewright.Emit.Arm;

/// <summary>
/// The api-version of each resource type: the oldest of the two years before the rule book's release that carries
/// everything lowering writes, so that templates also deploy where Azure's newest versions have not arrived.
/// </summary>
internal static class ApiVersions
{
    private const string Network = "2025-01-01";
    private const string Resources = "2025-03-01";
    private const string KeyVault = "2024-11-01";

    public static string Of(string type) => type.Split('/')[0] switch
    {
        "Microsoft.Network" => Network,
        "Microsoft.KeyVault" => KeyVault,
        _ => Resources,
    };
}
