using Gatewright;
using Gatewright.Rules;

var topology = new TopologyBuilder("checked", Region.WestEurope);
topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
var findings = topology.Check();
foreach (var finding in findings.Where(finding => finding.Severity == Severity.Error))
    Console.WriteLine(finding);
return findings.Any(finding => finding.IsBlocking) ? 1 : await topology.RunAsync(args);
