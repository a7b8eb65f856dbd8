namespace Gatewright;

/// <summary>
/// A topology under construction: what is in it, what exists already, and what is supplied at deployment.
/// Verbs never throw; what is wrong is found by <see cref="Check"/>, by the command line, and by the editor.
/// A builder and its handles are for one thread at a time; the <see cref="Model.Topology"/> that <see cref="Build"/> returns is for any number.
/// </summary>
/// <example><code>
/// var topology = new TopologyBuilder("contoso", Region.WestEurope);
/// var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
/// var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ);
/// vpn.ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
/// return await topology.RunAsync(args);
/// </code></example>
public sealed partial class TopologyBuilder : Handle<TopologyBuilder>
{
    /// <summary>Begins a topology.</summary>
    /// <param name="name">What the whole is called: it names deployments and diagrams.</param>
    /// <param name="region">Where things stand that are not placed elsewhere; <see cref="Region.OfResourceGroup"/> leaves it to the deployment.</param>
    public TopologyBuilder(Value<Name> name, Value<Region> region)
        : base(nameof(TopologyBuilder))
    {
        var call = It.Origin.Call!;
        It.Name = call.Setting(name);
        It.DefaultRegion = call.Setting(region);
    }

    internal Topology It => Described;

    /// <summary>Marks everything that is emitted with a tag.</summary>
    /// <param name="name">Up to 512 characters.</param>
    /// <param name="value">Up to 256 characters.</param>
    public TopologyBuilder WithTag(Value<Text> name, Value<Text> value) => Set(It.Tags = More(It.Tags, RecordCall().Tag(name, value)));

    /// <summary>Ends the construction. Verbs called afterwards are findings of the next build and change nothing that was built.</summary>
    public Topology Build() => Journal.IsClosed ? It.Again(isFinished: true) : It.Built();

    /// <summary>What the rule book finds, on the date the rule book was released; for tests of one's own.</summary>
    /// <returns>Findings in the order of the program, accepted ones among them.</returns>
    public ImmutableArray<Rules.Finding> Check() => Rules.RuleBook.Check(Snapshot(finished: true));

    /// <summary>The state now. Unless it is finished, rules that need completeness are silent.</summary>
    internal Topology Snapshot(bool finished) => Journal.IsClosed ? It.Again(finished) : It.Until(finished);

    private T Named<T>(T element, Value<Name> name)
        where T : Element
    {
        element.Name = element.Origin.Call!.Setting(name);
        return AddToTopology(element);
    }

    private T Existing<T>(T element, Value<ResourceId> id)
        where T : ResourceElement
    {
        element.Id = element.Origin.Call!.Setting(id);
        return AddToTopology(element);
    }
}
