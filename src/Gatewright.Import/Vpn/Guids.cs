namespace Gatewright.Import.Vpn;

/// <summary>GUIDs that stand inside addresses of Entra ID.</summary>
internal static class Guids
{
    /// <summary>The application that Microsoft registered for the Azure VPN client, in every tenant.</summary>
    public static readonly Guid MicrosoftAudience = new("c632b3df-fb67-4d84-bdcf-b95ad541b5c8");

    /// <summary>The GUID in an address such as <c>https://login.microsoftonline.com/GUID/</c>; null if there is none.</summary>
    public static string? In(string address) => address.Split('/').FirstOrDefault(part => Guid.TryParseExact(part, "D", out _));
}
