using System.Reflection;
using Gatewright.Facts;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>Values of every kind a verb takes, by reflection: well-formed ones, misspelt ones, unknown ones.</summary>
internal static class Scalars
{
    private const string Network = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/";

    private static readonly Dictionary<Type, string[]> Texts = new()
    {
        [typeof(Cidr)] = ["10.0.0.0/16", "10.0.1.0/24", "10.0.255.0/27", "10.0.255.0/29", "10.1.0.0/16", "10.128.0.0/15", "172.31.0.0/30", "192.168.0.0/24", "0.0.0.0/0", "fd00:db8::/64"],
        [typeof(IpAddress)] = ["203.0.113.10", "203.0.113.11", "10.0.1.4", "169.254.21.4", "192.168.0.254", "fd00::4"],
        [typeof(Region)] = ["westeurope", "northeurope", "westus", "chinaeast", "atlantis"],
        [typeof(Name)] = ["hub0", "spoke0", "vpn0", "gateway0", "web", "two words", "", "GatewaySubnet", "AzureFirewallSubnet"],
        [typeof(Text)] = ["Equinix", "Amsterdam", "because", ""],
        [typeof(ResourceId)] = [Network + "there", Network + "hub0"],
        [typeof(DomainName)] = ["vpn.contoso.com", "site0.contoso.com"],
        [typeof(Certificate)] = ["MIIBszCCAVmgAwIBAgIUQ2F0"],
        [typeof(Thumbprint)] = ["0F1E2D3C4B5A69788796A5B4C3D2E1F00F1E2D3C", "0f 1e"],
        [typeof(AddressPrefix)] = ["*", "VirtualNetwork", "10.0.1.0/24", "0.0.0.0/0", "192.168.0.0/16"],
        [typeof(PortRange)] = ["443", "1000-2000", "*"],
        [typeof(BgpCommunity)] = ["12076:20010", "12076:5010", "12076:5020", "65000:1"],
        [typeof(RuleId)] = ["GW0001", "GW0005", "GW1101", "GW9999"],
        [typeof(Json)] = ["{}", """{ "properties": { "sharedKey": "x" } }""", "{ \"name\": 1 }", "[]"],
        [typeof(Guid)] = ["11111111-2222-3333-4444-555555555555"],
        [typeof(int)] = ["100", "4096", "1", "0", "5000", "-1"],
        [typeof(long)] = ["65515", "65010", "65100", "0", "4294967296"],
    };

    private static readonly Bandwidth[] Bandwidths = [Bandwidth.Gbps(1), Bandwidth.Mbps(50), Bandwidth.Mbps(70)];
    private static readonly NextHop[] Hops = [NextHop.VirtualNetworkGateway, NextHop.Internet, NextHop.None, NextHop.VirtualNetwork,
        NextHop.VirtualAppliance("10.0.2.4"), NextHop.VirtualAppliances("10.0.2.4", "10.0.2.5")];
    private static readonly IpsecPolicy[] Policies = [IpsecPolicy.Aes256Gcm, IpsecPolicy.Aes256Sha256, IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = 100 }];
    private static readonly VpnGatewaySku[] VpnSkus = [.. VpnGatewaySkus.Known, "VpnGw6AZ"];
    private static readonly ExpressRouteGatewaySku[] Skus = [ExpressRouteGatewaySku.ErGw1AZ, ExpressRouteGatewaySku.Standard,
        ExpressRouteGatewaySku.ErGwScale(2, 10), ExpressRouteGatewaySku.ErGwScale(10, 2)];

    /// <summary>A sensible one, as <see cref="Value{T}"/>.</summary>
    public static object Good(Type kind) => Known(kind, 0);

    public static object Deferred(Type kind) => Made(typeof(Value<>.Deferred).MakeGenericType(kind), "x");

    public static object Malformed(Type kind) => Made(typeof(Value<>.Malformed).MakeGenericType(kind), "?", "is misspelt", null);

    /// <summary>The text as a value of the kind, or null if it isn't one.</summary>
    public static object? Of(Type kind, string text) =>
        Texts.ContainsKey(kind) && Conversion(kind, typeof(string)).Invoke(null, [text]) is { } value
            && value.GetType().GetGenericTypeDefinition() == typeof(Value<>.Known) ? value : null;

    /// <summary>One of all sorts, mostly well formed.</summary>
    public static object? Any(Type kind, Random random, bool isKnown = false) => random.Next(20) switch
    {
        0 => null,
        1 => Malformed(kind),
        2 or 3 when !isKnown => Deferred(kind),
        _ => Known(kind, random.Next(100)),
    };

    /// <summary>The value itself of a plain enum or shaping parameter.</summary>
    public static object Plain(Type kind, int index) => Plains(kind) is { Length: > 0 } plains
        ? plains[index % plains.Length]
        : throw new InvalidOperationException($"Nothing stands for a {kind} here; add some.");

    public static MethodInfo Conversion(Type kind, Type from) =>
        typeof(Value<>).MakeGenericType(kind).GetMethod("op_Implicit", [from])!;

    private static object Made(Type type, params object?[] arguments) =>
        Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, arguments, null)!;

    private static object Known(Type kind, int index) => Texts.TryGetValue(kind, out var texts)
        ? Conversion(kind, typeof(string)).Invoke(null, [texts[index % texts.Length]])!
        : Conversion(kind, kind).Invoke(null, [Plain(kind, index)])!;

    private static object[] Plains(Type kind) => kind.IsEnum
        ? [.. Enum.GetValues(kind).Cast<object>()]
        : [.. new object[][] { Bandwidths, Hops, Policies, VpnSkus, Skus }.Single(all => all.GetType().GetElementType() == kind)];
}
