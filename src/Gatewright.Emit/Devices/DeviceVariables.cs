using System.Globalization;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Devices;

/// <summary>A device as variables of its templates, in the words of its kind.</summary>
internal sealed class DeviceVariables(DeviceProfile profile)
{
    public ScriptObject Of(Device device)
    {
        var hasIPv6 = profile.HasIPv6 && device.Networks.Concat(device.Tunnels.SelectMany(it => it.RemoteNetworks)).Any(it => it.IsIPv6);
        string[] locals = [.. device.Tunnels.Select(it => it.Bgp?.Local).OfType<string>().Distinct()];
        var tunnels = device.Tunnels.Select(it => Tunnel(it, locals, hasIPv6)).ToArray();
        return new()
        {
            ["site"] = PlainText.Of(device.Name),
            ["address"] = device.PublicAddress,
            ["asn"] = device.Asn,
            ["router_id"] = device.RouterId,
            ["is_bgp"] = device.IsBgpEnabled,
            ["is_route_based"] = device.Tunnels.All(it => it.IsRouteBased),
            ["networks"] = Networks(device.Networks.Where(it => !it.IsIPv6)),
            ["networks6"] = Networks(device.Networks.Where(it => it.IsIPv6)),
            ["has_ipv6"] = hasIPv6,
            ["interface"] = profile.Interface,
            ["remotes"] = new ScriptArray(device.Tunnels.Select(it => it.Remote).Distinct()),
            ["peers"] = new ScriptArray(device.Tunnels.Select(it => it.Bgp?.Peer).OfType<string>().Distinct()),
            ["bgp_addresses"] = new ScriptArray(locals),
            ["wan"] = device.Surroundings.WanInterface,
            ["wan_zone"] = device.Surroundings.WanZone,
            ["lan"] = device.Surroundings.LanInterface,
            ["lan_zone"] = device.Surroundings.LanZone,
            ["virtual_router"] = device.Surroundings.VirtualRouter,
            ["tunnels"] = new ScriptArray(tunnels),
        };
    }

    private ScriptObject Tunnel(Tunnel tunnel, string[] locals, bool hasIPv6) => new()
    {
        ["number"] = tunnel.Number,
        ["name"] = tunnel.Name,
        ["interface"] = FormattableString.Invariant($"{profile.Interface}{tunnel.Number}"),
        ["title"] = PlainText.Of($"{tunnel.Connection.Label}, instance {tunnel.Instance.ToString(CultureInfo.InvariantCulture)} of {tunnel.Gateway}"),
        ["remote"] = tunnel.Remote,
        ["local"] = tunnel.Local,
        ["key"] = tunnel.Key,
        ["ike_version"] = tunnel.IkeVersion,
        ["ike"] = new ScriptArray(tunnel.Ike.Select(Ike)),
        ["esp"] = new ScriptArray(tunnel.Esp.Select(Esp)),
        ["ike_seconds"] = AzureOffers.IkeSeconds,
        ["ike_rekey_seconds"] = NineTenths(AzureOffers.IkeSeconds),
        ["esp_seconds"] = tunnel.EspSeconds,
        ["esp_rekey_seconds"] = NineTenths(tunnel.EspSeconds),
        ["esp_random_seconds"] = tunnel.EspSeconds - NineTenths(tunnel.EspSeconds),
        ["esp_kilobytes"] = tunnel.EspKilobytes,
        ["esp_rekey_kilobytes"] = NineTenths(tunnel.EspKilobytes),
        ["esp_random_kilobytes"] = tunnel.EspKilobytes - NineTenths(tunnel.EspKilobytes),
        ["dpd_seconds"] = tunnel.DpdSeconds,
        ["dpd_delay"] = Math.Max(1, tunnel.DpdSeconds / 3),
        ["initiates"] = tunnel.Initiates,
        ["is_route_based"] = tunnel.IsRouteBased,
        ["selectors"] = new ScriptArray(tunnel.Selectors.Select(it => new ScriptObject { ["local"] = Network(it.Local), ["remote"] = Network(it.Remote) })),
        ["children"] = new ScriptArray(Children(tunnel, hasIPv6)),
        ["remote_networks"] = Networks(tunnel.RemoteNetworks.Where(it => !it.IsIPv6)),
        ["remote_networks6"] = Networks(tunnel.RemoteNetworks.Where(it => it.IsIPv6)),
        ["has_bgp"] = tunnel.Bgp is not null,
        ["bgp"] = new ScriptObject
        {
            ["asn"] = tunnel.Bgp?.Asn ?? "",
            ["peer"] = tunnel.Bgp?.Peer ?? "",
            ["local"] = tunnel.Bgp?.Local ?? "",
            ["local_number"] = 1 + Array.IndexOf(locals, tunnel.Bgp?.Local),
        },
    };

    /// <summary>Its pairs of selectors with names; any to any is one.</summary>
    private static IEnumerable<ScriptObject> Children(Tunnel tunnel, bool hasIPv6)
    {
        var any = hasIPv6 ? "0.0.0.0/0,::/0" : "0.0.0.0/0";
        return tunnel.IsRouteBased ? [Child(tunnel.Name, any, any)]
            : tunnel.Selectors.Select((it, index) => Child(FormattableString.Invariant($"{tunnel.Name}-{index + 1}"), it.Local.Text, it.Remote.Text));
    }

    private static ScriptObject Child(string name, string local, string remote) => new() { ["name"] = name, ["local"] = local, ["remote"] = remote };

    public ScriptObject Ike(IkeProposal ike) => new()
    {
        ["is_gcm"] = ike.Encryption is IkeEncryption.GcmAes256 or IkeEncryption.GcmAes128,
        ["encryption"] = profile.Words.IkeEncryption[ike.Encryption],
        ["integrity"] = profile.Words.IkeIntegrity[ike.Integrity],
        ["group"] = profile.Words.DhGroup[ike.Group],
    };

    public ScriptObject Esp(EspProposal esp) => new()
    {
        ["is_gcm"] = esp.Gcm is not null,
        ["encryption"] = esp.Gcm is { } gcm ? profile.Words.Gcm[gcm] : profile.Words.EspEncryption[esp.Encryption!.Value],
        ["integrity"] = esp.Integrity is { } integrity ? profile.Words.EspIntegrity[integrity] : "",
        ["group"] = esp.Group == PfsGroup.None ? "" : profile.Words.PfsGroup[esp.Group],
    };

    private static ScriptArray Networks(IEnumerable<Network> networks) => new(networks.Select(Network));

    private static ScriptObject Network(Network network) => new()
    {
        ["text"] = network.Text,
        ["address"] = network.Address,
        ["mask"] = network.DottedMask,
        ["masked"] = network.IsIPv6 ? network.Text : network.Masked,
        ["length"] = network.Length,
        ["is_ipv6"] = network.IsIPv6,
    };

    /// <summary>A device begins anew before the other end ends what is there.</summary>
    private static long NineTenths(long whole) => whole * 9 / 10;

    private static int NineTenths(int whole) => (int)NineTenths((long)whole);
}
