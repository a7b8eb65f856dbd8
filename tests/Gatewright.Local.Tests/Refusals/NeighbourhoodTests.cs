using Gatewright.Local.Network;
using Gatewright.Local.Refusals;
using Gatewright.Local.Tests.Network;

namespace Gatewright.Local.Tests.Refusals;

public class NeighbourhoodTests
{
    [Fact]
    public void Of_a_new_spoke_it_is_the_hub_and_what_has_to_do_with_the_hub()
    {
        var provider = HybridNetwork.Made();
        provider.Put("virtualNetworks/far", """{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.77.0.0/16"]}}}""");
        var near = Near(provider, Peering("far")).Select(id => id[Provider.Group.Length..]).Order(StringComparer.Ordinal);
        Assert.Equal(
            """
            connections/office
            localNetworkGateways/office
            natGateways/nat
            networkSecurityGroups/nsg
            publicIPAddresses/gateway
            publicIPAddresses/of-block
            publicIPPrefixes/block
            routeTables/table
            virtualHubs/route-server
            virtualNetworkGateways/vpn
            virtualNetworks/far
            virtualNetworks/hub
            virtualNetworks/spoke
            """,
            string.Join('\n', near));
    }

    [Fact]
    public void Of_something_alone_it_is_empty() =>
        Assert.Empty(Near(HybridNetwork.Made(), new(Provider.Group + "routeTables/other", "Microsoft.Network/routeTables", "2025-01-01", [])));

    [Fact]
    public void A_peering_that_overlaps_another_of_the_hub_is_refused_when_it_is_written_alone()
    {
        var provider = HybridNetwork.Made();
        provider.Put("virtualNetworks/far", """{"location":"westeurope","properties":{"addressSpace":{"addressPrefixes":["10.1.0.0/16"]}}}""");
        var peering = Peering("far");
        var refusals = RefusalCheck.Of([.. Neighbourhood.Of([peering], provider), peering], new HashSet<string> { peering.Id });
        Assert.Equal("VnetAddressSpaceOverlapsWithAlreadyPeeredVnet", Assert.Single(refusals).Code);
    }

    private static IEnumerable<string> Near(Provider provider, StoredBody written) => Neighbourhood.Of([written], provider).Select(it => it.Id);

    private static StoredBody Peering(string remote) => new(
        Provider.Group + "virtualNetworks/hub/virtualNetworkPeerings/" + remote, "Microsoft.Network/virtualNetworks/virtualNetworkPeerings", "2025-01-01",
        Provider.Body($$$"""{"properties":{"remoteVirtualNetwork":{"id":"~virtualNetworks/{{{remote}}}"},"allowVirtualNetworkAccess":true}}"""));
}
