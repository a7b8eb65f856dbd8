using Gatewright;

var topology = new TopologyBuilder("multi-site", Region.UKSouth);
var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16")
    .WithGatewaySubnet("10.0.255.0/27")
    .AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);

var policy = new IpsecPolicy(
    new IkeProposal(IkeEncryption.Aes256, IkeIntegrity.Sha384, DhGroup.Ecp384),
    new EspProposal(GcmEncryption.GcmAes256, PfsGroup.Ecp384)) { SaLifetimeSeconds = 14_400 };

for (int site = 1; site <= 20; site++)
{
    var name = $"branch-{site:D2}";
    vpn.ConnectTo(topology.AddSite(name, $"203.0.113.{site}", $"192.168.{site}.0/24"), topology.AddSecret($"{name}-psk"))
        .WithIpsecPolicy(policy);
}

return await topology.RunAsync(args);
