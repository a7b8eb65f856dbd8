namespace Gatewright.Core.Tests.Values;

public class Planning
{
    private static readonly Value<int> Unknown = new Value<int>.Deferred("n");

    [Theory]
    [InlineData("10.0.0.0/16", 24, 3, "10.0.3.0/24")]
    [InlineData("10.0.0.0/16", 16, 0, "10.0.0.0/16")]
    [InlineData("10.0.0.0/8", 32, 16_777_215, "10.255.255.255/32")]
    [InlineData("fd00:db8::/48", 64, 65_535, "fd00:db8:0:ffff::/64")]
    [InlineData("fd00::/8", 128, int.MaxValue, "fd00::7fff:ffff/128")]
    public void A_subnet_is_found_by_index(string block, int length, int index, string subnet) =>
        Assert.Equal(subnet, Assert.IsType<Value<Cidr>.Known>(Of(block).Subnet(length, index)).ToString());

    [Theory]
    [InlineData("10.0.0.0/16", 24, 256)]
    [InlineData("10.0.0.0/16", 24, -1)]
    [InlineData("10.0.0.0/16", 15, 0)]
    [InlineData("10.0.0.0/16", 33, 0)]
    [InlineData("fd00::/64", 129, 0)]
    public void A_subnet_beyond_the_block_is_malformed(string block, int length, int index)
    {
        var bad = Assert.IsType<Value<Cidr>.Malformed>(Of(block).Subnet(length, index));
        Assert.Equal(($"{block}.Subnet({length}, {index})", $"is beyond the block; a /{length} with index {index} doesn't lie in it"), (bad.Text, bad.Reason));
    }

    [Theory]
    [InlineData("10.0.3.0/24", 4, "10.0.3.4")]
    [InlineData("10.0.3.0/24", 254, "10.0.3.254")]
    [InlineData("fd00::/64", int.MaxValue, "fd00::7fff:ffff")]
    public void A_host_is_found_by_index(string block, int index, string host) =>
        Assert.Equal(host, Assert.IsType<Value<IpAddress>.Known>(Of(block).Host(index)).ToString());

    [Theory]
    [InlineData("10.0.3.0/24", 0)]
    [InlineData("10.0.3.0/24", -1)]
    [InlineData("10.0.3.0/24", 255)]
    [InlineData("10.0.3.0/24", 256)]
    [InlineData("10.0.3.0/31", 1)]
    [InlineData("10.0.3.0/32", 1)]
    [InlineData("255.255.255.255/32", 1)]
    [InlineData("ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128", 1)]
    public void A_host_beyond_the_block_is_malformed(string block, int index)
    {
        var bad = Assert.IsType<Value<IpAddress>.Malformed>(Of(block).Host(index));
        Assert.Equal(($"{block}.Host({index})", "is beyond the block; hosts are counted from 1, and the last address is none"), (bad.Text, bad.Reason));
    }

    [Fact]
    public void What_is_supplied_at_deployment_is_computed_there()
    {
        var topology = new TopologyBuilder("t", Region.WestEurope);
        Value<Cidr> space = topology.AddParameter<Cidr>("hub-space");
        Value<int> index = topology.AddParameter<int>("site-index");
        Assert.Equal("[cidrSubnet(parameters('hubSpace'), 24, 3)]", space.Subnet(24, 3).ToString());
        Assert.Equal("[cidrSubnet('10.0.0.0/16', 24, parameters('siteIndex'))]", Of("10.0.0.0/16").Subnet(24, index).ToString());
        Assert.Equal("[cidrHost(cidrSubnet(parameters('hubSpace'), 24, 3), 3)]", space.Subnet(24, 3).Host(4).ToString());
        Assert.Equal("[cidrHost('10.0.0.0/24', sub(parameters('siteIndex'), 1))]", Of("10.0.0.0/24").Host(index).ToString());
    }

    /// <summary>A part that no verb sees would otherwise be lost.</summary>
    [Fact]
    public void A_misspelt_or_missing_part_makes_the_whole_malformed()
    {
        Assert.Equal(("three", "is not a whole number"), Misspelt(Of("10.0.0.0/16").Subnet(24, "three")));
        Assert.Equal(("three", "is not a whole number"), Misspelt(Of("10.0.0.0/16").Subnet("three", Unknown)));
        Assert.Equal(("three", "is not a whole number"), Misspelt(Of("10.0.0.0/16").Host("three")));
        Assert.Equal(("10.0.0.0", "lacks a prefix length; write a block such as 10.0.0.0/32"), Misspelt(Of("10.0.0.0").Subnet(24, Unknown)));
        Assert.Equal(("10.0.0.0", "lacks a prefix length; write a block such as 10.0.0.0/32"), Misspelt(Of("10.0.0.0").Host(4)));
        Assert.Equal(("null", "is not a value"), Misspelt(((Value<Cidr>)null!).Subnet(24, 3)));
        Assert.Equal(("null", "is not a value"), Misspelt(Of("10.0.0.0/16").Host(null!)));
    }

    private static Value<Cidr> Of(string text) => text;

    private static (string Text, string Why) Misspelt<T>(Value<T> value) =>
        Assert.IsType<Value<T>.Malformed>(value) is var bad ? (bad.Text, bad.Reason) : default;
}
