using Gatewright;

internal static class Names
{
    public const string Topology = "constants";
    public const string Hub = "hub";
    public const string Vpn = Hub + "-vpn";
    public const string Office = "office";
}

internal static class Addresses
{
    private const string First = "10.0";
    public const string Hub = First + ".0.0/16";
    public const string Gateways = $"{First}.255.0/27";
    public const string Office = "203.0.113.10";
    public const string OfficePeer = "192.168.1.254";
    public const long Asn = 65_000 + Offset;
    public const long OfficeAsn = Asn + Offset;
    private const int Offset = 10;
}

internal static class Places
{
    public static readonly VpnGatewaySku Sku = VpnGatewaySku.VpnGw2AZ;

    public static Region Home { get; } = Region.WestEurope;
}
