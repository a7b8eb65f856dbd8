using System.Globalization;
using Gatewright.Facts;
using Gatewright.Reachability;

namespace Gatewright.Emit.Devices;

using Gatewright.Model;

/// <summary>Reads the tunnels of a connection: one, or two where both instances of the gateway have one.</summary>
internal sealed class TunnelReader(Values values, BlankList blanks, DeploymentOutputs outputs, KeyForm key)
{
    public IEnumerable<Tunnel> Read(SiteToSiteConnectionElement connection, string local)
    {
        var count = connection.Tunnels.Length > 0 ? connection.Tunnels.Length : connection.Gateway.ActiveActive.IsSet ? 2 : 1;
        return Enumerable.Range(1, count).Select(instance => Read(connection, local, instance));
    }

    private Tunnel Read(SiteToSiteConnectionElement connection, string local, int instance)
    {
        var part = connection.Resource;
        var policy = part.Policy.TryGetValue(out var own) ? own : null;
        var isPolicyBased = connection.Gateway.IsPolicyBased;
        var remote = AzureNetworks.Of(connection, blanks);
        return new(connection)
        {
            Number = instance,
            Gateway = $"{connection.Gateway.Name}",
            Instance = instance,
            Remote = Remote(connection, instance),
            Local = Ending(connection, instance) is { } end
                ? values.Text(end.Remote, connection, Numbered("tunnel-ip", instance), "private address of the device") : local,
            Key = Key(connection),
            IkeVersion = isPolicyBased || connection.IkeV1.IsSet ? 1 : 2,
            Ike = policy is null ? AzureOffers.Ike : [policy.Ike],
            Esp = policy is not null ? [policy.Esp] : isPolicyBased ? AzureOffers.PolicyBased : AzureOffers.RouteBased,
            IsDefaultPolicy = policy is null,
            EspSeconds = policy is not null && policy.SaLifetimeSeconds.TryGetValue(out var seconds) ? seconds
                : isPolicyBased ? AzureOffers.PolicyBasedSeconds : AzureOffers.RouteBasedSeconds,
            EspKilobytes = policy is not null && policy.SaLifetimeKilobytes.TryGetValue(out var kilobytes) ? kilobytes : AzureOffers.Kilobytes,
            DpdSeconds = isPolicyBased ? 0 : part.DpdTimeout.TryGetValue(out var timeout) ? timeout : AzureOffers.DpdSeconds,
            Initiates = !part.Mode.Is(ConnectionMode.InitiatorOnly),
            Selectors = connection.IsNarrow() ? [.. Pairs(connection, remote)] : [],
            RemoteNetworks = remote,
            Bgp = connection.IsBgpEnabled ? Session(connection, instance) : null,
        };
    }

    private string Remote(SiteToSiteConnectionElement connection, int instance)
    {
        var name = $"{connection.Gateway.Name}";
        if (connection.PrivateAddresses.IsSet || connection.Tunnels.Length > 0)
            return blanks.Add(connection.Gateway, Numbered($"{name}-private-ip", instance), $"private address of instance {instance} of gateway '{name}'");
        return outputs.Find(name)?.PublicAddresses is { } known && known.Length >= instance
            ? known[instance - 1]
            : blanks.Add(connection.Gateway, Numbered($"{name}-ip", instance), $"public address {instance} of gateway '{name}', after deployment");
    }

    private string Key(SiteToSiteConnectionElement connection)
    {
        if (connection.Resource.SharedKey is not { } secret)
            return "";
        var name = secret.Name.IsSet ? $"{secret.Name}" : secret.ArmName;
        return blanks.Add(secret, $"{name}{key.Suffix}", $"pre-shared key '{name}', {key.Meaning}");
    }

    /// <summary>Selectors of the connection, or each prefix here with each in Azure: of one version of the protocol.</summary>
    private IEnumerable<(Network Local, Network Remote)> Pairs(SiteToSiteConnectionElement connection, ImmutableArray<Network> remote) =>
        AllPairs(connection, remote).Where(it => it.Local.IsIPv6 == it.Remote.IsIPv6);

    private IEnumerable<(Network Local, Network Remote)> AllPairs(SiteToSiteConnectionElement connection, ImmutableArray<Network> remote)
    {
        var about = connection.Resource;
        if (about.TrafficSelectors.IsEmpty)
            return from here in values.Networks(connection.Site.Prefixes, connection.Site, $"{connection.Site.Name}-network", "network of the site")
                   from there in remote
                   select (here, there);
        return from selector in about.TrafficSelectors
               from there in values.Networks([selector.Local], about, "azure-selector", "traffic selector in Azure")
               from here in values.Networks(selector.Remote, about, "site-selector", "traffic selector here")
               select (here, there);
    }

    private BgpSession Session(SiteToSiteConnectionElement connection, int instance)
    {
        var (gateway, site) = (connection.Gateway, connection.Site);
        var known = outputs.Find($"{gateway.Name}");
        var asn = gateway.Asn.TryGetValue(out var number) ? number.ToString(CultureInfo.InvariantCulture)
            : known?.Asn?.ToString(CultureInfo.InvariantCulture)
                ?? values.Text(gateway.Asn, gateway, $"{gateway.Name}-asn", $"ASN of gateway '{gateway.Name}'");
        var local = Ending(connection, instance)?.BgpPeeringAddress ?? site.BgpPeeringAddress;
        return new(asn, Peer(connection, instance, known), values.Text(local, site, $"{site.Name}-bgp-ip", $"BGP address of site '{site.Name}'"));
    }

    /// <summary>The address that the connection names; for a link-local peer one of the gateway's own; else the one that Azure assigns.</summary>
    private string Peer(SiteToSiteConnectionElement connection, int instance, DeploymentOutputs.Gateway? known)
    {
        var (gateway, which) = (connection.Gateway, (GatewayInstance)instance);
        var own = connection.Resource.BgpAddresses.Where(it => it.Instance.Is(which)).Select(it => it.Address).FirstOrDefault();
        if (!own.IsSet && connection.Site.BgpPeeringAddress.Is(SpecialAddresses.IsLinkLocal))
            own = gateway.BgpAddresses.Where(it => it.Instance.Is(which)).SelectMany(it => it.Addresses).FirstOrDefault();
        var name = Numbered($"{gateway.Name}-bgp-ip", instance);
        var meaning = $"BGP address of instance {instance} of gateway '{gateway.Name}', after deployment";
        return own.IsSet ? values.Text(own, gateway, name, meaning)
            : known?.BgpAddresses is { } addresses && addresses.Length >= instance ? addresses[instance - 1]
            : blanks.Add(gateway, name, meaning);
    }

    private static HighBandwidthTunnel? Ending(SiteToSiteConnectionElement connection, int instance) =>
        connection.Tunnels.Length >= instance ? connection.Tunnels[instance - 1] : null;

    private static string Numbered(string name, int number) => FormattableString.Invariant($"{name}-{number}");
}
