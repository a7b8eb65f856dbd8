// Each group that a key exchange can use.
using Gatewright;

var topology = new TopologyBuilder("algorithms", Region.WestEurope);
var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2AZ);
Site Site(int number) => topology.AddSite($"site-{number}", $"203.0.113.{number}", $"192.168.{number}.0/24");
Secret Key(int number) => topology.AddSecret($"site-{number}-psk");
var esp = new EspProposal(EspEncryption.Aes256, EspIntegrity.Sha256, PfsGroup.None);

vpn.ConnectTo(Site(1), Key(1)).WithIpsecPolicy(new(new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group1), esp));
vpn.ConnectTo(Site(2), Key(2)).WithIpsecPolicy(new(new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group2), esp));
vpn.ConnectTo(Site(3), Key(3)).WithIpsecPolicy(new(new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group14), esp));
vpn.ConnectTo(Site(4), Key(4)).WithIpsecPolicy(new(new(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Group24), esp));
vpn.ConnectTo(Site(5), Key(5)).WithIpsecPolicy(new(new IkeProposal(IkeEncryption.Aes256, IkeIntegrity.Sha256, DhGroup.Ecp256), esp));

return await topology.RunAsync(args);
