using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>What one rule says where several things meet: values that aren't known, things that exist, several of a kind. Each line of a snapshot is one
/// case.</summary>
internal static class Corners
{
    public const string Ids = "/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network";

    public static string Lines(IEnumerable<(string Name, string Rule, Action<TopologyBuilder> Say)> cases) =>
        string.Concat(cases.Select(it => $"{it.Rule} {it.Name}: {Found(it.Rule, it.Say)}\n"));

    /// <summary>The same with what each finding says, for rules that count, or name the first of several.</summary>
    public static string Messages(IEnumerable<(string Name, string Rule, Action<TopologyBuilder> Say)> cases) => string.Concat(cases.Select(it =>
        $"{it.Rule} {it.Name}: {string.Join("; ", Findings(it.Rule, it.Say).Select(finding => $"{Place(finding)}, {finding.Message}").DefaultIfEmpty("nothing"))}\n"));

    /// <summary>The same with the other places that have a part in it, and the remedy.</summary>
    public static string Details(IEnumerable<(string Name, string Rule, Action<TopologyBuilder> Say)> cases) => string.Concat(cases.Select(it =>
        $"{it.Rule} {it.Name}: {string.Join("; ", Findings(it.Rule, it.Say).Select(Detail).DefaultIfEmpty("nothing"))}\n"));

    public static VirtualNetwork Server(TopologyBuilder topology) => topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithRouteServerSubnet("10.0.254.0/26");

    public static ManagedIdentity Identity(TopologyBuilder topology) =>
        topology.ExistingManagedIdentity("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/it");

    public static KeyVault Vault(TopologyBuilder topology) =>
        topology.ExistingKeyVault("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/vault");

    public static KeyVaultSecret Key(TopologyBuilder topology, string name) => Vault(topology).ExistingSecret(name);

    public static VpnGateway Sized(TopologyBuilder topology, VpnGatewaySku sku) =>
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", sku);

    public static VirtualNetwork Existing(TopologyBuilder topology, string name) => topology.ExistingVirtualNetwork($"{Ids}/virtualNetworks/{name}",
        "10.0.0.0/16");

    public static SiteToSiteConnection Proven(TopologyBuilder topology) =>
        topology.Hub().WithIdentity(Identity(topology)).ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.0.0/24"),
            Vault(topology).ExistingCertificate("hub"));

    private static string Found(string rule, Action<TopologyBuilder> say) =>
        string.Join("; ", Findings(rule, say).Select(Place).DefaultIfEmpty("nothing"));

    private static IEnumerable<Finding> Findings(string rule, Action<TopologyBuilder> say)
    {
        var topology = new TopologyBuilder("test", Region.WestEurope);
        say(topology);
        return topology.Check().Where(finding => finding.Rule.Id == rule);
    }

    private static string Detail(Finding finding) => string.Join(", ",
        [Place(finding), finding.Message, .. finding.Related.Select(place => $"see {place}"), .. finding.Fix is { } fix ? [fix.Text] : Array.Empty<string>()]);

    private static string Place(Finding finding) => ($"{finding.Severity.ToString().ToLowerInvariant()} {Shortened(finding.Path)} {finding.Origin.Call?.MethodName} "
        + $"{finding.Origin.Argument}{(finding.Origin.Item > 0 ? $" {finding.Origin.Item}" : "")}").TrimEnd();

    private static string Shortened(string path) => path.Length < 40 ? path : $"{path[..5]}...{path[^12..]}";
}
