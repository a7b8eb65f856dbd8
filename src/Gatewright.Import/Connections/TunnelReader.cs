using Gatewright.Import.Documents;
using Gatewright.Import.Reading;
using Gatewright.Import.Vpn;

namespace Gatewright.Import.Connections;

/// <summary>What tunnels to sites and between gateways have in common.</summary>
internal static class TunnelReader
{
    public static void Read(TemplateReading reading, ConnectionResourceElement part, ArmNode properties)
    {
        part.SharedKey = reading.Secrets.Read(properties, "sharedKey");
        part.Policy = IpsecReader.Read(properties, "ipsecPolicies");
        // Azure answers 0 where none is set.
        var timeout = properties.Setting<int>("dpdTimeoutSeconds");
        part.DpdTimeout = timeout.Is(0) ? default : timeout;
        part.PolicyBasedSelectors = properties.Flag("usePolicyBasedTrafficSelectors");
        var mode = properties.Setting<ConnectionMode>("connectionMode");
        part.Mode = mode.Is(ConnectionMode.Default) ? default : mode;
        part.BgpAddresses = [.. properties.Objects("gatewayCustomBgpIpAddresses").Select(it => new InstanceBgpAddress(
            IpConfigurationReader.Instance(part.Gateway, it.Id("ipConfigurationId")), it.Setting<IpAddress>("customBgpIpAddress")))];
        part.TrafficSelectors = [.. properties.Objects("trafficSelectorPolicies").SelectMany(Selectors)];
        ReadBgp(part, properties);
        properties.Skip("expressRouteGatewayBypass", "enablePrivateLinkFastPath", "authenticationType");
    }

    /// <summary>ARM turns BGP on at the connection; a topology speaks it where both ends do, unless it is turned off.</summary>
    private static void ReadBgp(ConnectionResourceElement part, ArmNode properties)
    {
        var off = properties.FlagUnless("enableBgp");
        if (off.IsSet && (part.IsBgpEnabled || part.Other is SiteElement { Asn.IsSet: true }))
            part.WithoutBgp = off;
        else if (!properties.Has("enableBgp") && part.IsBgpEnabled)
            part.WithoutBgp = new(new JsonDocumentPlace(null, properties.Place));
        else if (!part.IsBgpEnabled)
            part.WithBgp = properties.Flag("enableBgp");
    }

    /// <summary>Azure takes lists on both sides; each prefix of the gateway's side is a selector with all of the other's.</summary>
    private static IEnumerable<TrafficSelector> Selectors(ArmNode node)
    {
        var remote = node.Settings<Cidr>("remoteAddressRanges");
        return node.Settings<Cidr>("localAddressRanges").Select(local => new TrafficSelector(local, remote));
    }
}
