namespace Gatewright.ArmLanguage.Tests;

internal static class OracleScope
{
    public static DeploymentScope Value { get; } = new()
    {
        TenantId = "11111111-1111-1111-1111-111111111111",
        SubscriptionId = "22222222-2222-2222-2222-222222222222",
        ResourceGroup = "rg1",
        Location = "westeurope",
    };
}
