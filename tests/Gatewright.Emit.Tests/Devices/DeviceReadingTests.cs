using Gatewright.Emit;

namespace Gatewright.Tests.Devices;

/// <summary>What of a topology reaches a device, in strongSwan's words.</summary>
public sealed class DeviceReadingTests
{
    [Fact]
    public void Two_instances_are_two_tunnels_and_one_is_one()
    {
        Assert.Equal(2, Connections(Sites.One(DeviceKind.StrongSwanBird, _ => { }, gateway: it => it.WithActiveActive())).Length);
        Assert.Equal(["az1-hub-vpn"], Connections(Sites.One(DeviceKind.StrongSwanBird, _ => { })));
    }

    [Fact]
    public void What_azure_has_not_given_yet_is_a_blank_that_the_head_explains()
    {
        var device = Sites.One(DeviceKind.StrongSwanBird, _ => { }, gateway: it => it.WithBgp(65515), site: it => it.WithBgp(65010, "192.168.10.254"));
        Assert.Equal(["HUB_VPN_IP_1", "PARIS_PSK_HEX", "HUB_VPN_BGP_IP_1"], device.Blanks);
        Assert.Contains("#   <HUB_VPN_BGP_IP_1>  BGP address of instance 1 of gateway 'hub-vpn', after deployment\n", device.Text("bird.conf"), StringComparison.Ordinal);
        Assert.DoesNotContain("PSK", device.Text("bird.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_fill_blanks()
    {
        var device = Sites.One(DeviceKind.StrongSwanBird, _ => { }, Sites.Outputs, it => it.WithBgp(65515), it => it.WithBgp(65010, "192.168.10.254"));
        Assert.Equal(["PARIS_PSK_HEX"], device.Blanks);
        Assert.Contains("neighbor 10.0.255.4 as 65515;", device.Text("bird.conf"), StringComparison.Ordinal);
        Assert.Contains("remote_addrs = 20.1.1.1\n", device.Text("swanctl.conf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "vpnGateways": { "type": "Array", "value": [ { "name": "HUB-VPN", "publicAddresses": ["20.1.1.9"] } ] } }""", "20.1.1.9")]
    [InlineData("""{ "vpnGateways": [ { "name": "other", "publicAddresses": ["20.1.1.9"] } ] }""", "<HUB_VPN_IP_1>")]
    [InlineData("""{ "vpnGateways": [ { "name": "hub-vpn", "publicAddresses": ["20.1.1.9"] }, { "name": "hub-vpn", "publicAddresses": ["20.1.1.8"] } ] }""", "<HUB_VPN_IP_1>")]
    [InlineData("""{ "vpnGateways": [ { "name": "hub-vpn", "publicAddresses": [] } ] }""", "<HUB_VPN_IP_1>")]
    public void Only_a_gateway_of_the_name_counts(string outputs, string remote) => Assert.Contains(
        $"remote_addrs = {remote}\n",
        Sites.One(DeviceKind.StrongSwanBird, _ => { }, DeploymentOutputs.Parse(outputs)).Text("swanctl.conf"), StringComparison.Ordinal);

    [Theory]
    [InlineData("no json", "It is not JSON")]
    [InlineData("[]", "It has no list 'vpnGateways'")]
    [InlineData("{}", "It has no list 'vpnGateways'")]
    [InlineData("""{ "vpnGateways": [ {} ] }""", "An item of 'vpnGateways' has no name")]
    [InlineData("""{ "vpnGateways": [ { "name": "hub-vpn", "publicAddresses": ["20.1.1.1; reboot"] } ] }""", "An address in 'vpnGateways' is not an IP address")]
    [InlineData("""{ "vpnGateways": [ { "name": "hub-vpn", "bgpAddresses": "10.0.0.4,\n" } ] }""", null)]
    public void What_is_no_output_is_refused(string text, string? message)
    {
        if (message is null)
            Assert.NotNull(DeploymentOutputs.Parse(text));
        else
            Assert.StartsWith(message, Assert.Throws<FormatException>(() => DeploymentOutputs.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_that_only_answers_waits()
    {
        var device = Sites.One(DeviceKind.StrongSwanBird, it => it.WithConnectionMode(ConnectionMode.InitiatorOnly)).Text("swanctl.conf");
        Assert.Contains("start_action = none\n", device, StringComparison.Ordinal);
        Assert.Contains("dpd_action = clear\n", device, StringComparison.Ordinal);
        Assert.DoesNotContain("close_action", device, StringComparison.Ordinal);
    }

    [Fact]
    public void Lifetimes_and_dpd_are_those_of_the_connection()
    {
        var device = Sites.One(DeviceKind.StrongSwanBird, it => it.WithDpdTimeout(30)
            .WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = 14_400, SaLifetimeKilobytes = 2_000 })).Text("swanctl.conf");
        foreach (var line in new[] { "dpd_delay = 10s", "rekey_time = 12960s", "life_time = 14400s", "rand_time = 1440s", "rekey_bytes = 1800K", "life_bytes = 2000K" })
            Assert.Contains($"{line}\n", device, StringComparison.Ordinal);
    }

    [Fact]
    public void IkeV1_has_one_pair_of_selectors_a_child()
    {
        var (topology, _) = Sites.Empty();
        var archive = topology.AddVirtualNetwork("archive", "10.1.0.0/16").WithGatewaySubnet("10.1.255.0/27");
        archive.AddPolicyBasedVpnGateway("archive-vpn").ConnectTo(
            topology.AddSite("depot", "203.0.113.10", "192.168.10.0/24", "192.168.11.0/24"), topology.AddSecret("depot-psk"));
        var device = DeviceConfigurations.Create(topology.Build(), "depot", DeviceKind.StrongSwanBird).Text("swanctl.conf");
        Assert.Contains("version = 1\n", device, StringComparison.Ordinal);
        Assert.Contains("esp_proposals = aes256-sha256,aes256-sha1\n", device, StringComparison.Ordinal);
        Assert.Contains("life_time = 3600s\n", device, StringComparison.Ordinal);
        Assert.DoesNotContain("dpd", device, StringComparison.Ordinal);
        Assert.DoesNotContain("if_id", device, StringComparison.Ordinal);
        Assert.Contains("az1-archive-vpn-2 {\n        local_ts = 192.168.11.0/24\n        remote_ts = 10.1.0.0/16\n", device, StringComparison.Ordinal);
    }

    [Fact]
    public void Networks_that_use_the_gateway_are_routed_too()
    {
        var (topology, vpn) = Sites.Empty();
        var spoke = topology.AddVirtualNetwork("spoke", "10.7.0.0/16");
        var hub = topology.AddVirtualNetwork("other", "10.9.0.0/16").WithGatewaySubnet("10.9.255.0/27");
        var gateway = hub.AddVpnGateway("other-vpn", VpnGatewaySku.VpnGw1AZ);
        hub.PeerWith(spoke).WithGatewayTransit();
        gateway.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("k"));
        var script = DeviceConfigurations.Create(topology.Build(), "paris", DeviceKind.StrongSwanBird).Text("interfaces.sh");
        Assert.Equal(["10.9.0.0/16", "10.7.0.0/16"], Routes(script));
        Assert.NotNull(vpn);
    }

    [Fact]
    public void The_site_sees_translated_addresses()
    {
        var (topology, vpn) = Sites.Empty();
        var mill = topology.AddSite("mill", "203.0.113.40", "10.0.0.0/24");
        vpn.ConnectTo(mill, topology.AddSecret("k")).WithNatRules(
            vpn.AddIngressNatRule("in", from: "10.0.0.0/24", to: "100.66.0.0/24"), vpn.AddEgressNatRule("out", from: "10.0.1.0/24", to: "100.66.1.0/24"));
        var script = DeviceConfigurations.Create(topology.Build(), "mill", DeviceKind.StrongSwanBird).Text("interfaces.sh");
        Assert.Equal(["100.66.1.0/24"], Routes(script));
        Assert.Contains("# The gateway translates what comes from here over 'hub-vpn-to-mill'; the device itself translates nothing.\n", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_local_peer_speaks_with_the_gateways_own_addresses()
    {
        var (topology, vpn) = Sites.Empty();
        vpn.WithActiveActive().WithBgp(65515).WithBgpAddresses(GatewayInstance.First, "169.254.21.2").WithBgpAddresses(GatewayInstance.Second, "169.254.22.2", "169.254.22.6");
        var site = topology.AddSite("paris", "203.0.113.10").WithBgp(65010, "169.254.21.1").WithAnnouncedPrefixes("192.168.10.0/24");
        vpn.ConnectTo(site, topology.AddSecret("k")).WithBgpAddress(GatewayInstance.Second, "169.254.22.6");
        var bird = DeviceConfigurations.Create(topology.Build(), "paris", DeviceKind.StrongSwanBird, Sites.Outputs).Text("bird.conf");
        Assert.Equal(["169.254.21.2", "169.254.22.6"], Found(bird, "  neighbor ", " as"));
        Assert.Contains("local 169.254.21.1 as 65010;", bird, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_are_blanks_of_their_names()
    {
        var (topology, vpn) = Sites.Empty();
        var address = topology.AddParameter<IpAddress>("paris-address");
        vpn.ConnectTo(topology.AddSite("paris", address, topology.AddParameter<Cidr>("paris-lan")), topology.AddSecret("k"));
        var device = DeviceConfigurations.Create(topology.Build(), "paris", DeviceKind.StrongSwanBird, Sites.Outputs);
        Assert.Equal(["PARIS_ADDRESS", "K_HEX", "PARIS_LAN"], device.Blanks);
    }

    [Fact]
    public void A_site_found_by_name_has_a_blank_for_its_address()
    {
        var (topology, vpn) = Sites.Empty();
        vpn.ConnectTo(topology.AddSiteByFqdn("depot", "vpn.depot.example", "192.168.40.0/24"), topology.AddSecret("k"));
        Assert.Contains(
            "#   <DEPOT_IP>  public address of the device, which 'vpn.depot.example' must resolve to\n",
            DeviceConfigurations.Create(topology.Build(), "depot", DeviceKind.StrongSwanBird, Sites.Outputs).Text("swanctl.conf").Replace("DEPOT_IP>     ", "DEPOT_IP>  ", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_known_networks_has_a_blank_for_them()
    {
        var device = Sites.One(DeviceKind.StrongSwanFrr, _ => { }, Sites.Outputs, it => it.WithBgp(65515), it => it.WithBgp(65010, "192.168.10.254"));
        Assert.Contains("  network 192.168.10.0/24\n", device.Text("frr.conf"), StringComparison.Ordinal);
        var (topology, vpn) = Sites.Empty();
        vpn.WithBgp(65515).ConnectTo(topology.AddSite("lyon", "203.0.113.20").WithBgp(65020, "192.168.20.254"), topology.AddSecret("k"));
        var unknown = DeviceConfigurations.Create(topology.Build(), "lyon", DeviceKind.StrongSwanFrr, Sites.Outputs);
        Assert.Contains("  network <LYON_NETWORK>\n", unknown.Text("frr.conf"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_two_gateways_has_both()
    {
        var (topology, vpn) = Sites.Empty();
        var east = topology.AddVirtualNetwork("east", "10.5.0.0/16").WithGatewaySubnet("10.5.255.0/27").AddVpnGateway("hub.vpn", VpnGatewaySku.VpnGw1AZ);
        var paris = topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
        vpn.ConnectTo(paris, topology.AddSecret("west-psk"));
        east.ConnectTo(paris, topology.AddSecret("west.psk"));
        var device = DeviceConfigurations.Create(topology.Build(), "paris", DeviceKind.StrongSwanBird);
        Assert.Equal(["az1-hub-vpn", "az2-hub-vpn"], Connections(device));
        Assert.Equal(["0x<WEST_PSK_HEX>", "0x<WEST_PSK_HEX_2>"], Found(device.Text("swanctl.conf"), "    secret = ", "\n"));
        Assert.Equal(["HUB_VPN_IP_1", "HUB_VPN_IP_1_2"], device.Blanks.Where(it => it.StartsWith("HUB", StringComparison.Ordinal)));
    }

    private static string[] Connections(DeviceConfiguration device) => Found(device.Text("swanctl.conf"), "  az", " {").Where(it => !it.Contains(' ', StringComparison.Ordinal))
        .Select(it => "az" + it).Distinct().ToArray();

    private static string[] Routes(string script) => Found(script, "ip route replace ", " dev");

    private static string[] Found(string text, string before, string after) =>
        [.. text.Split('\n').Where(line => (line + "\n").StartsWith(before, StringComparison.Ordinal)).Select(line => line + "\n")
            .Select(line => line[before.Length..line.IndexOf(after, before.Length, StringComparison.Ordinal)])];
}
