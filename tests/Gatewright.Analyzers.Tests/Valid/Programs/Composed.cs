using System.Text;
using Gatewright;

var topology = new TopologyBuilder("composed", Region.WestEurope);
var name = new StringBuilder("hub").Append('-').Append(1).ToString();
var hub = topology.AddVirtualNetwork(name, string.Join('.', 10, 0, 0, 0) + "/" + 16);
hub.WithSubnet(string.Concat("work", "load"), string.Format("10.0.{0}.0/{1}", 1, 24));
hub.WithSubnet("web".ToUpperInvariant().ToLowerInvariant(), "10.0.2.0/24".Trim());
hub.WithSubnet(nameof(hub), "10.0." + (char)('0' + 3) + ".0/24");
hub.WithSubnet("padded-" + 7.ToString("D3"), $"10.0.{0x04}.0/{24:D}");
return await topology.RunAsync(args);
