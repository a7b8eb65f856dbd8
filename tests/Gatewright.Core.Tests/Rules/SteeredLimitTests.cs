using Gatewright.Reachability;
using Gatewright.Rules;

namespace Gatewright.Tests.Rules;

/// <summary>So many tables and networks that following each packet would take too long are left alone.</summary>
public static class SteeredLimitTests
{
    /// <param name="tables">Networks with a table that leads to an appliance.</param>
    /// <param name="networks">All networks; those without such a table have another one.</param>
    /// <param name="isFollowed">Whether what answers past the appliance of the first is found.</param>
    [Theory]
    [InlineData(400, 500, true)]
    [InlineData(409, 489, false)]
    public static void Up_to_200000_pairs_of_tables_and_networks_are_followed(int tables, int networks, bool isFollowed)
    {
        var builder = new TopologyBuilder("test", Region.WestEurope);
        var inward = builder.AddRouteTable("inward").WithRoute("data", "10.0.2.0/24", NextHop.VirtualAppliance("10.0.0.4"));
        var outward = builder.AddRouteTable("outward").WithRoute("all", "0.0.0.0/0", NextHop.Internet);
        builder.AddVirtualNetwork("shop", "10.0.0.0/16").WithSubnet("firewall", "10.0.0.0/24").WithSubnet("data", "10.0.2.0/24")
            .AddSubnet("web", "10.0.1.0/24").WithRouteTable(inward);
        for (var number = 1; number < networks; number++)
            builder.AddVirtualNetwork($"shop-{number}", "10.1.0.0/16").AddSubnet("web", "10.1.1.0/24").WithRouteTable(number < tables ? inward : outward);
        var topology = builder.Snapshot(finished: true);

        var halves = new SteeredPackets(topology, new(() => new(topology, Certainty.Promised))).Halves;

        Assert.Equal(isFollowed ? ["shop/data"] : [], halves.Select(half => half.To.Path));
    }
}
