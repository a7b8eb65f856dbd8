using Gatewright.Tests;

namespace Gatewright.Changes.Tests;

/// <summary>Whole reports.</summary>
public sealed class ReportTests
{
    [Fact]
    public void As_text_the_worst_comes_first() => Snapshot.Matches(Changes().ToText(), "changes.txt");

    [Fact]
    public void As_JSON_it_is_in_the_order_of_the_elements() => Snapshot.Matches(Changes().ToJson(), "changes.json");

    [Fact]
    public void The_tree_has_the_lines_of_the_text()
    {
        static IEnumerable<string> Lines(ChangeNode node, string indentation) => [indentation + node.Text, .. node.Children.SelectMany(it => Lines(it, indentation + "  "))];

        Assert.Equal(Changes().ToText().TrimEnd('\n').Split('\n').Where(it => it.Length > 0), Changes().ToTree().SelectMany(it => Lines(it, "")));
    }

    [Fact]
    public void The_worst_effect_is_told() => Assert.Equal(
        (ChangeEffect.Refusal, ChangeEffect.None), (Changes().Worst, TopologyChanges.Between(Estate.With(), Estate.With()).Worst));

    private static TopologyChanges Changes()
    {
        var before = new Estate();
        before.Hub.WithGatewaySubnet("10.0.255.0/27").WithSubnet("web", "10.0.1.0/24").WithTag("owner", "us");
        before.Vpn.ConnectTo(before.Builder.AddSite("lyon", "203.0.113.20", "192.168.20.0/24"), before.Builder.AddSecret("lyon-psk"));
        before.Circuit.WithUnlimitedData();
        var after = new Estate("VpnGw3AZ", key: "paris-key");
        after.Hub.WithGatewaySubnet("10.0.255.0/26").WithSubnet("web", "10.0.1.0/24").WithTag("owner", "network-team").WithDnsServers("10.0.1.4");
        after.Vpn.WithRemoteNetworkTraffic();
        after.Tunnel.WithIpsecPolicy(IpsecPolicy.Aes256Gcm);
        after.Peering.WithGatewayTransit();
        after.Vpn.ConnectTo(after.Builder.AddSite("nice", "203.0.113.30", "192.168.30.0/24"), after.Builder.AddSecret("nice-psk"));
        return TopologyChanges.Between(before.Builder.Build(), after.Builder.Build());
    }
}
