namespace Gatewright.Tests.Rules;

public class ConnectionRuleTests
{
    private static RuleCases Cases { get; } = new()
    {
        ["two connections with an existing gateway that may be active-active"] = (it =>
        {
            var there = it.ExistingVirtualNetwork(RuleCases.Network).ExistingVpnGateway(RuleCases.Gateway, VpnGatewaySku.VpnGw1AZ);
            it.Hub().ConnectTo(there, it.AddSecret("psk"));
        }, ""),
        ["a policy-based gateway with one site twice"] = (it =>
        {
            var vpn = it.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddPolicyBasedVpnGateway("vpn");
            var paris = it.AddSite("paris", "203.0.113.10", "192.168.10.0/24");
            vpn.ConnectTo(paris, it.AddSecret("psk"));
            vpn.ConnectTo(paris, it.AddSecret("psk-2")).WithName("again");
        }, "GW4101"),
        ["networks that overlap are joined and peered"] = (it =>
        {
            var west = it.AddVirtualNetwork("west", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            var east = it.AddVirtualNetwork("east", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
            west.AddVpnGateway("west-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(east.AddVpnGateway("east-vpn", VpnGatewaySku.VpnGw1AZ), it.AddSecret("psk"));
            west.PeerWith(east);
        }, "GW4105 GW6001"),
        ["no limit of kilobytes"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk"))
            .WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeKilobytes = 0 }), ""),
        ["lifetimes below zero"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk"))
            .WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeKilobytes = -1, SaLifetimeSeconds = -1 }), "GW4106 GW4107"),
        ["deferred lifetimes"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk"))
            .WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { SaLifetimeSeconds = it.AddParameter<int>("seconds") }), ""),
        ["a policy without forward secrecy"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk"))
            .WithIpsecPolicy(new(IpsecPolicy.Aes256Gcm.Ike, new(GcmEncryption.GcmAes256, PfsGroup.None))), "(GW4108)"),
        ["a policy without proposals"] = (it => it.Hub().ConnectTo(it.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), it.AddSecret("psk"))
            .WithIpsecPolicy(new(null!, null!)), "GW0001 GW0001"),
        ["a gateway in a region that nobody knows yet"] = (it =>
        {
            var far = it.AddVirtualNetwork("far", "10.1.0.0/16").In("moonwest").WithGatewaySubnet("10.1.255.0/27").AddVpnGateway("far-vpn",
                VpnGatewaySku.VpnGw1AZ);
            it.Hub().ConnectTo(far, it.AddSecret("psk"));
        }, ""),
    };

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Connections_are_judged(string name) => Cases.Check(name);

    [Fact]
    public void A_second_connection_may_yet_be_right_while_open() =>
        Assert.Equal("", RuleCases.WhileOpen(it =>
        {
            var (west, east) = (it.Gateway("west", 1), it.Gateway("east", 2));
            west.ConnectTo(east, it.AddSecret("psk"));
            east.ConnectTo(west, it.AddSecret("psk-2"));
        }));

    [Fact]
    public void What_no_verb_can_mend_is_reported_while_open() =>
        Assert.Equal("GW4105 GW4104", RuleCases.WhileOpen(it =>
        {
            var (west, east) = (it.Gateway("west", 1), it.Gateway("east", 1));
            west.ConnectTo(east, it.AddSecret("psk"));
            west.ConnectTo(west, it.AddSecret("psk-2"));
        }));
}
