using Gatewright.Emit.Devices;

namespace Gatewright.Emit.Classic;

using Gatewright.Emit.Templates;
using Gatewright.Model;

/// <summary>Reads what the classic networks of a topology must be configured with.</summary>
internal sealed class ClassicReader
{
    private readonly BlankList blanks = new();
    private readonly Devices.Values values;
    private readonly DeploymentOutputs outputs;
    private readonly HashSet<string> names = [];
    private readonly List<(GatewayElement Gateway, LocalSite Site)> locals = [];
    private readonly List<string> notes = [];

    private ClassicReader(DeploymentOutputs outputs) => (this.outputs, values) = (outputs, new(blanks));

    /// <param name="topology">The topology.</param>
    /// <param name="outputs">What is known since deployment.</param>
    public static ClassicNetworks Read(Topology topology, DeploymentOutputs outputs)
    {
        var reader = new ClassicReader(outputs);
        ImmutableArray<ClassicSite> sites =
        [
            .. from site in topology.Sites
               where site.IsClassic
               let connections = site.Connections.OfType<SiteToSiteConnectionElement>().ToArray()
               where connections.Length > 0
               select reader.Read(site, connections),
        ];
        return new(PlainText.Of($"{topology.Name}"), [.. reader.locals.Select(it => it.Site)], sites, reader.blanks, [.. reader.notes.Distinct()]);
    }

    private ClassicSite Read(SiteElement site, SiteToSiteConnectionElement[] connections)
    {
        foreach (var connection in connections.Where(it => it.Resource.Policy.IsSet))
            notes.Add(PlainText.Of($"The connection '{connection.Label}' has an IPsec policy of its own; the classic gateway must offer the same algorithms."));
        // The network's address comes first among the blanks, as it is what a deployment makes.
        ImmutableArray<ClassicConnection> tunnels = [.. connections.Select(it => new ClassicConnection(Local(it), Key(it)))];
        var name = PlainText.Of(values.Text(site.Name, site, "network", "name of the classic network"));
        return new(
            name,
            blanks.Add(site, $"{site.Name}-location", $"region of classic network '{site.Name}', such as West Europe"),
            Plain(values.Networks(site.Prefixes, site, $"{site.Name}-network", $"address space of '{site.Name}'"), $"'{name}'"),
            blanks.Add(site, $"{site.Name}-gateway-subnet", $"prefix of the gateway subnet of '{site.Name}'; the exported file has it"),
            tunnels);
    }

    /// <summary>One for each gateway, unless its connections show other prefixes because of their NAT rules.</summary>
    private LocalSite Local(SiteToSiteConnectionElement connection)
    {
        var gateway = connection.Gateway;
        var prefixes = Plain(AzureNetworks.Of(connection, blanks), $"'{PlainText.Of($"{gateway.Network.Name}")}'");
        foreach (var known in locals.Where(it => it.Gateway == gateway && it.Site.Prefixes.SequenceEqual(prefixes)))
            return known.Site;
        var site = new LocalSite(DeviceSet.Free(names, PlainText.Slug($"{gateway.Network.Name}")), Address(gateway), prefixes);
        locals.Add((gateway, site));
        if (gateway.ActiveActive.IsSet)
            notes.Add(PlainText.Of($"Gateway '{gateway.Name}' is active-active, and a classic network connects to one address: the first."));
        return site;
    }

    private string Address(VpnGatewayElement gateway) => outputs.Find($"{gateway.Name}")?.PublicAddresses is [var first, ..]
        ? first
        : blanks.Add(gateway, $"{gateway.Name}-ip-1", $"public address 1 of gateway '{gateway.Name}', after deployment");

    private static string Key(SiteToSiteConnectionElement connection) => connection.Resource.SharedKey is not { } secret ? "pre-shared key"
        : PlainText.Of(secret.Name.IsSet ? $"{secret.Name}" : secret.ArmName);

    /// <summary>The classic model has IPv4 alone.</summary>
    private ImmutableArray<string> Plain(ImmutableArray<Network> networks, string whose)
    {
        if (networks.Any(it => it.IsIPv6))
            notes.Add($"The IPv6 prefixes of {whose} aren't here: the classic model has none.");
        return [.. networks.Where(it => !it.IsIPv6).Select(it => it.Text)];
    }
}
