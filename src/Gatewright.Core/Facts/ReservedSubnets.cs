namespace Gatewright.Facts;

/// <summary>Subnet names that belong to a service, and what the service asks of the subnet; GatewaySubnet apart.</summary>
internal static class ReservedSubnets
{
    public const string GatewaySubnet = "GatewaySubnet";

    public const string RouteServer = "Route Server";

    public const string RouteServerSubnet = "RouteServerSubnet";

    public const string FirewallSubnet = "AzureFirewallSubnet";

    public const string FirewallManagementSubnet = "AzureFirewallManagementSubnet";

    public const string BastionSubnet = "AzureBastionSubnet";

    // https://learn.microsoft.com/azure/firewall/firewall-faq; https://learn.microsoft.com/azure/bastion/configuration-settings.
    // The management subnet's size is common knowledge, no page read says it. Route Server: /26 in the quickstarts of 2025 and 2026, /27 before.
    private static readonly Dictionary<string, ReservedSubnet> ByName = new[]
    {
        new ReservedSubnet(FirewallSubnet, "Azure Firewall", Length: 26, SureLength: 26, TakesNoSecurityGroup: true),
        new ReservedSubnet(FirewallManagementSubnet, "Azure Firewall", Length: 26, SureLength: 29, TakesNoSecurityGroup: true),
        new ReservedSubnet(BastionSubnet, "Azure Bastion", Length: 26, SureLength: 26),
        new ReservedSubnet(RouteServerSubnet, RouteServer, Length: 26, SureLength: 27, TakesNoSecurityGroup: true),
    }.ToDictionary(it => it.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name is a reserved one in any letter case, that of the GatewaySubnet among them. Azure compares names without case.</summary>
    public static bool IsReserved(string name) => name.EndsWith("Subnet", StringComparison.OrdinalIgnoreCase)
        && (IsGatewaySubnet(name) || ByName.ContainsKey(name));

    /// <summary>Whether the name is that of the GatewaySubnet, in any letter case.</summary>
    public static bool IsGatewaySubnet(string name) => string.Equals(name, GatewaySubnet, StringComparison.OrdinalIgnoreCase);

    /// <summary>What is asked of a subnet of that name in any letter case, or null if it is no reserved one.</summary>
    public static ReservedSubnet? Find(string name) => ByName.TryGetValue(name, out var facts) ? facts : null;
}

/// <param name="Name">As Azure spells it.</param>
/// <param name="Service">What it is for.</param>
/// <param name="Length">The smallest block that is surely taken.</param>
/// <param name="SureLength">Anything smaller is surely refused; between the two Azure's pages disagree.</param>
/// <param name="TakesNoSecurityGroup">Whether Azure advises against or refuses a network security group.</param>
internal sealed record ReservedSubnet(string Name, string Service, int Length, int SureLength, bool TakesNoSecurityGroup = false);
