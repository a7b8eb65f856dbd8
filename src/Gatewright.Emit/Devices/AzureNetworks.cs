using Gatewright.Reachability;

namespace Gatewright.Emit.Devices;

using Gatewright.Model;

/// <summary>What is behind the gateway of a connection, as the site sees it.</summary>
internal static class AzureNetworks
{
    /// <summary>
    /// The gateway's network and those that use its gateways. What NAT rules translate appears as it is translated to; where they do, what overlaps the
    /// site's own networks can't be reached by its own addresses.
    /// </summary>
    public static ImmutableArray<Network> Of(SiteToSiteConnectionElement connection, BlankList blanks)
    {
        var network = connection.Gateway.Network;
        var all = Announcements.Of(network, Certainty.Possible, Losses.None).ToList();
        var translated = connection.NatRules.Select(link => link.Target).Where(rule => !rule.IsIngress).ToArray();
        if (translated.Length > 0)
        {
            Cidr[] own = [.. connection.Site.Prefixes.Concat(connection.Site.AnnouncedPrefixes).ToImmutableArray().Known().Select(it => it.Value)];
            all.RemoveAll(block => own.Any(block.Overlaps));
            all.AddRange(translated.Select(rule => rule.To).ToImmutableArray().Known().Select(it => it.Value));
        }

        var known = all.Distinct().Where(block => !all.Any(wider => wider != block && wider.Contains(block))).Select(Network.Of);
        return IsKnown(connection)
            ? [.. known]
            : [.. known, new(blanks.Add(network, $"{network.Name}-networks", $"further prefixes of '{network.Name}' and of what uses its gateway"), null)];
    }

    private static bool IsKnown(SiteToSiteConnectionElement connection) => Announcements.AreKnown(connection.Gateway.Network)
        && Translations.AreKnown(connection) && !(connection.Gateway.Network is { IsExisting: true, AddressSpace.IsEmpty: true });
}
