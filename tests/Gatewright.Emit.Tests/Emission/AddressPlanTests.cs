using System.Text;
using CsCheck;
using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

public sealed class AddressPlanTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_plan_of_each_example(string name) => Snapshot.Matches(AddressPlan.Render(ExampleTopology.Of(name)), $"{name}.csv");

    [Fact]
    public void Each_block_is_a_row_in_the_order_of_the_program()
    {
        var topology = new TopologyBuilder("plan", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16", "fd00:db8::/48").WithGatewaySubnet("10.0.255.0/27");
        hub.AddSubnet("app", "10.0.1.0/24", "fd00:db8:0:1::/64");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).AddPointToSite("172.16.0.0/24");
        topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
        topology.AddExpressRouteCircuit("circuit", "Equinix", "Amsterdam", Bandwidth.Gbps(1))
            .WithPrivatePeering(vlan: 100, asn: 65020, primary: "172.31.0.0/30", secondary: "172.31.0.4/30");
        Assert.Equal(
            """
            Kind,Element,Prefix,FirstAddress,LastAddress,Addresses
            network,hub,10.0.0.0/16,10.0.0.0,10.0.255.255,65536
            network,hub,fd00:db8::/48,fd00:db8::,fd00:db8:0:ffff:ffff:ffff:ffff:ffff,1208925819614629174706176
            subnet,hub/GatewaySubnet,10.0.255.0/27,10.0.255.0,10.0.255.31,32
            subnet,hub/app,10.0.1.0/24,10.0.1.0,10.0.1.255,256
            subnet,hub/app,fd00:db8:0:1::/64,fd00:db8:0:1::,fd00:db8:0:1:ffff:ffff:ffff:ffff,18446744073709551616
            site,paris,192.168.10.0/24,192.168.10.0,192.168.10.255,256
            clients,hub/hub-vpn/PointToSite,172.16.0.0/24,172.16.0.0,172.16.0.255,256
            peering,circuit/PrivatePeering,172.31.0.0/30,172.31.0.0,172.31.0.3,4
            peering,circuit/PrivatePeering,172.31.0.4/30,172.31.0.4,172.31.0.7,4

            """,
            AddressPlan.Render(topology.Build()));
    }

    [Fact]
    public void A_block_that_is_known_at_deployment_has_its_name()
    {
        var topology = new TopologyBuilder("plan", Region.WestEurope);
        topology.AddVirtualNetwork("hub", topology.AddParameter<Cidr>("hubSpace"));
        Assert.Equal("network,hub,<hubSpace>,,,", Rows(topology)[1]);
    }

    [Theory]
    [InlineData("a,b", "network,\"a,b\",10.0.0.0/16,10.0.0.0,10.0.255.255,65536")]
    [InlineData("a\"b", "network,\"a\"\"b\",10.0.0.0/16,10.0.0.0,10.0.255.255,65536")]
    [InlineData("=a", "network,'=a,10.0.0.0/16,10.0.0.0,10.0.255.255,65536")]
    [InlineData("\t=a", "network,'\t=a,10.0.0.0/16,10.0.0.0,10.0.255.255,65536")]
    public void A_name_stays_one_field_and_no_formula(string name, string row)
    {
        var topology = new TopologyBuilder("plan", Region.WestEurope);
        topology.AddVirtualNetwork(name, "10.0.0.0/16");
        Assert.Equal(row, Rows(topology)[1]);
    }

    /// <summary>Read as RFC 4180 says, each name comes back, behind an apostrophe where a spreadsheet would compute.</summary>
    [Fact]
    public void No_name_leaves_its_field() => Gen.String.Sample(
        name =>
        {
            var topology = new TopologyBuilder("plan", Region.WestEurope);
            topology.AddVirtualNetwork(new Name(name), "10.0.0.0/16").AddSubnet(new Name(name), "10.0.1.0/24");
            var rows = Read(AddressPlan.Render(topology.Build()));
            Assert.All(rows, it => Assert.Equal(6, it.Count));
            Assert.Equal(["Element", name, $"{name}/{name}"], rows.Select(it => it[1].StartsWith('\'') && !name.StartsWith('\'') ? it[1][1..] : it[1]));
            Assert.DoesNotContain(rows, it => it[1] is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);
        },
        iter: 1_000);

    private static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [[]];
        for (var at = 0; at < text.Length; at++)
        {
            var field = new StringBuilder();
            if (text[at] == '"')
            {
                for (at++; text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'); at++)
                    field.Append(text[text[at] == '"' ? ++at : at]);
                at++;
            }
            else
            {
                for (; text[at] is not (',' or '\n'); at++)
                    field.Append(text[at]);
            }

            rows[^1].Add(field.ToString());
            if (text[at] == '\n' && at + 1 < text.Length)
                rows.Add([]);
            else
                Assert.True(text[at] is ',' or '\n', $"a letter behind a field: {text}");
        }

        return rows;
    }

    private static string[] Rows(TopologyBuilder topology) => AddressPlan.Render(topology.Build()).Split('\n');
}
