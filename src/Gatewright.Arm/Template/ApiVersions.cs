namespace Gatewright.Arm.Template;

/// <summary>
/// The api-version of each resource type: the oldest of the two years before the rule book's release that carries
/// what nearly all topologies say, so that templates also deploy where Azure's newest versions have not arrived.
/// </summary>
internal static class ApiVersions
{
    /// <summary>For a resource that says what came later: summarized gateway prefixes, appliances that share the load, tables without the routes of
    /// peerings.</summary>
    public const string LaterNetwork = "2025-07-01";

    private const string Network = "2025-01-01";
    private const string Resources = "2025-03-01";
    private const string KeyVault = "2024-11-01";

    /// <summary>Older than two years: nothing but previews came after it.</summary>
    private const string Maintenance = "2023-04-01";

    /// <summary>Older than two years, and nothing came after it.</summary>
    private const string Locks = "2020-05-01";

    /// <summary>A preview since 2021, and the only version in which settings are an extension with groups of categories.</summary>
    private const string Diagnostics = "2021-05-01-preview";

    public static string Of(string type) => type.AsSpan(0, type.IndexOf('/')) switch
    {
        "Microsoft.Network" => Network,
        "Microsoft.KeyVault" => KeyVault,
        "Microsoft.Maintenance" => Maintenance,
        "Microsoft.Authorization" => Locks,
        "Microsoft.Insights" => Diagnostics,
        _ => Resources,
    };
}
