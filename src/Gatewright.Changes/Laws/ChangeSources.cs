using Gatewright.Rules;

namespace Gatewright.Changes.Laws;

/// <summary>The articles that tell of changes and that no rule of the rule book cites.</summary>
internal static class ChangeSources
{
    private const string Learn = "https://learn.microsoft.com/azure/";

    public static readonly Source DeploymentModes = new("ARM deployment modes", Learn + "azure-resource-manager/templates/deployment-modes", "2025");

    public static readonly Source ModifySite = new("Modify local network gateway settings",
        Learn + "vpn-gateway/vpn-gateway-modify-local-network-gateway-portal", "2023-07-28");

    public static readonly Source MoveRegion = new("Errors for invalid resource locations",
        Learn + "azure-resource-manager/troubleshooting/error-invalid-resource-location", "2024");

    public static readonly Source UpgradeSku = new("Upgrade a gateway SKU", Learn + "vpn-gateway/gateway-sku-upgrade", "2026-03-03");
}
