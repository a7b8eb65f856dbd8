using System.Text.Json;
using Gatewright;

var path = args.FirstOrDefault(arg => arg.EndsWith(".json")) ?? "gatewright.settings.json";
var settings = File.Exists(path)
    ? JsonSerializer.Deserialize<Settings>(File.ReadAllText(path)) ?? new Settings()
    : new Settings();

var topology = new TopologyBuilder(settings.Name, settings.Region);
var hub = topology.AddVirtualNetwork("hub", settings.Space).WithGatewaySubnet(settings.GatewaySpace);
var vpn = hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw2AZ);
foreach (var site in settings.Sites)
    vpn.ConnectTo(topology.AddSite(site.Name, site.Address, [.. site.Prefixes]), topology.AddSecret($"{site.Name}-psk"));
return await topology.RunAsync(args);

sealed class Settings
{
    public string Name { get; set; } = "contoso";
    public string Region { get; set; } = "westeurope";
    public string Space { get; set; } = "10.0.0.0/16";
    public string GatewaySpace { get; set; } = "10.0.255.0/27";
    public List<SiteSettings> Sites { get; set; } = [new() { Name = "paris", Address = "203.0.113.10", Prefixes = ["192.168.0.0/24"] }];
}

sealed class SiteSettings
{
    public string Name { get; set; } = "";
    public string Address { get; set; } = "";
    public List<string> Prefixes { get; set; } = [];
}
