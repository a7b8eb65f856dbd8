// Nothing secret, and nothing that differs between environments, stands in the source: values and keys come from the deployment or from a key vault.
using Gatewright;

var topology = new TopologyBuilder("vault", Region.OfResourceGroup);

// One value moves the whole plan; what it leads to is computed by Azure.
Value<Cidr> space = topology.AddParameter<Cidr>("addressSpace").WithDefault("10.0.0.0/16").WithDescription("A /16 for the hub");
var parisAddress = topology.AddParameter<IpAddress>("parisAddress").WithDescription("The Paris firewall");
var vault = topology.ExistingKeyVault(topology.AddParameter<ResourceId>("vault").WithDescription("The key vault of the network team"));

var hub = topology.AddVirtualNetwork("hub", space)
    .WithSubnet("workload", space.Subnet(24, 1))
    .WithGatewaySubnet(space.Subnet(27, 2047));
var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
    .WithIdentity(topology.ExistingManagedIdentity(topology.AddParameter<ResourceId>("identity").WithDescription("Reads the vault's certificates")));

var paris = topology.AddSite("paris", parisAddress, "192.168.10.0/24");
var lyon = topology.AddSite("lyon", "203.0.113.20", "192.168.20.0/24");
var nice = topology.AddSite("nice", "203.0.113.30", "192.168.30.0/24");
var bonn = topology.AddSite("bonn", "203.0.113.40", "192.168.40.0/24");

vpn.ConnectTo(paris, topology.AddSecret("paris-psk")); // asked for at deployment
vpn.ConnectTo(lyon, vault.ExistingSecret("lyon-psk")); // in the vault already: Azure reads it there
vpn.ConnectTo(nice, vault.AddSecret("nice-psk")); // asked for at deployment, and put into the vault
vpn.ConnectTo(bonn, vault.ExistingCertificate("azure-side")) // no key at all: each side has a certificate
    .WithPeerCertificate("bonn.contoso.example", topology.AddParameter<Certificate>("bonnRoot").WithDescription("The root of Bonn's certificate"));

return await topology.RunAsync(args);
