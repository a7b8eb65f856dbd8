using System.Text.Json;
using Gatewright;

const string Table = """[{ "name": "web", "space": "10.1.0.0/16" }, { "name": "data", "space": "10.2.0.0/16" }]""";
var topology = new TopologyBuilder("json", Region.WestEurope);
var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
using var document = JsonDocument.Parse(Table);
foreach (var row in document.RootElement.EnumerateArray())
{
    var spoke = topology.AddVirtualNetwork(row.GetProperty("name").GetString()!, row.GetProperty("space").GetString()!);
    hub.PeerWith(spoke);
}

return await topology.RunAsync(args);
