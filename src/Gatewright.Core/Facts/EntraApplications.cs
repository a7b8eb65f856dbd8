namespace Gatewright.Facts;

/// <summary>
/// The application of the Azure VPN client, and those that tenants had to register by hand before clients could sign in to a VPN gateway, and their end:
/// https://learn.microsoft.com/azure/vpn-gateway/point-to-site-about, 2026-08-17. That of Azure Germany, which closed in 2021, has no date.
/// </summary>
internal static class EntraApplications
{
    /// <summary>The one that Microsoft registered for the Azure VPN client, in every tenant: what a gateway has by default.</summary>
    public static readonly Guid Microsofts = new("c632b3df-fb67-4d84-bdcf-b95ad541b5c8");

    private static readonly DateTime InPublic = new(2028, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime Elsewhere = new(2029, 3, 31, 0, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<Guid, RetiredApplication> ById = new()
    {
        [new("41b23e61-6c1e-4545-b367-cd054e0ed4b4")] = new("the public cloud", InPublic),
        [new("51bb15d4-3a4f-4ebf-9dca-40096fe32426")] = new("Azure Government", Elsewhere),
        [new("49f817b6-84ae-4cc0-928c-73f27289b3aa")] = new("the cloud that 21Vianet operates", Elsewhere),
    };

    /// <summary>The end of an application, or null for any other.</summary>
    public static RetiredApplication? Find(Guid id) => ById.TryGetValue(id, out var application) ? application : null;
}

/// <summary>The end of an application.</summary>
/// <param name="Cloud">Where tenants registered it.</param>
/// <param name="Since">From this day nobody signs in to it.</param>
internal sealed record RetiredApplication(string Cloud, DateTime Since);
