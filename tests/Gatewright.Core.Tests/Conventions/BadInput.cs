using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Core.Tests.Conventions;

/// <summary>A verb never throws: what is wrong with a call is a finding at the call.</summary>
public class BadInput
{
    /// <summary>What may be said again, as it names another thing, or lengthens a list (which rules count).</summary>
    private static readonly string[] Repeatable =
    [
        "Accept", "WithArmPatch", "WithTag", "WithSubnet", "WithGatewaySubnet", "WithRouteServerSubnet", "WithDnsServers", "WithRoute", "WithSource", "WithDestination",
        "WithSourcePorts", "WithPorts", "WithServiceEndpoints", "WithPrivateEndpoints", "WithSummarizedGatewayPrefixes", "WithAnnouncedPrefixes", "WithPublicIps", "WithPublicIpPrefixes", "WithOnlySubnets",
        "WithBgpAddresses", "WithRootCertificate", "WithRadiusServer", "WithBgpPeer", "WithCommunities", "VpnGateway.WithPublicIp", "PolicyBasedVpnGateway.WithPublicIp", "ConnectTo", "PeerWith", "SideOf", "AllowInbound", "AllowOutbound", "DenyInbound", "DenyOutbound",
        "WithTrafficSelector", "ReachPromise.WithTcp", "IsolationPromise.WithTcp", "Through", "WithLossOfAny",
        "WithNatRules", "WithBgpAddress", "WithHighBandwidthTunnel", "WithRevokedCertificate", "PointToSite.WithCustomRoutes", "WithEntraGroup", "WithRadiusGroup", "WithCertificateDomain",
        "WithRequiredTag", "WithAllowedRegions", "WithAllowedVpnGatewaySkus", "WithAllowedExpressRouteGatewaySkus", "WithNamePattern",
        "WithSourceGroups", "WithDestinationGroups", "WithPublicIpPrefix",
    ];

    public static TheoryData<string> Sayings => [.. Verb.All.Select(verb => verb.ToString())];

    public static TheoryData<string, string> Nullable =>
        [.. Verb.All.SelectMany(verb => verb.Parameters.Where(it => !it.ParameterType.IsEnum), (verb, parameter) => (verb.ToString(), parameter.Name!))];

    public static TheoryData<string, string> Lists =>
        [.. Verb.All.SelectMany(verb => verb.Parameters.Where(it => Verb.ItemOf(it.ParameterType) is not null), (verb, parameter) => (verb.ToString(), parameter.Name!))];

    public static TheoryData<string, string> Handles =>
        [.. Verb.All.SelectMany(verb => verb.Parameters.Where(it => Verb.IsHandle(it.ParameterType)), (verb, parameter) => (verb.ToString(), parameter.Name!))];

    public static TheoryData<string> SaidOnce =>
        [.. Verb.All.Where(verb => !Repeatable.Contains(verb.Name) && !Repeatable.Contains($"{verb.Handle.Name}.{verb.Name}") && !(verb.Makes && verb.Name is not ("AddPointToSite" or "AddPrivatePeering" or "AddMicrosoftPeering"))).Select(verb => verb.ToString())];

    [Theory]
    [MemberData(nameof(Nullable))]
    public void A_null_is_reported_with_the_argument(string saying, string argument) =>
        Reported("GW0002", saying, argument, 0, _ => null);

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_null_in_a_list_is_reported_with_its_index(string saying, string argument) =>
        Reported("GW0002", saying, argument, 1, list =>
        {
            var longer = Array.CreateInstance(list!.GetType().GetElementType()!, 2);
            longer.SetValue(((Array)list).GetValue(0), 0);
            return longer;
        });

    [Theory]
    [MemberData(nameof(Handles))]
    public void A_handle_of_another_topology_is_reported_with_the_argument(string saying, string argument) =>
        Reported("GW0003", saying, argument, 0, handle => new Stage(Scalars.Good).The(handle!.GetType()));

    [Fact]
    public void A_parameter_of_another_topology_is_reported_with_the_argument()
    {
        var (one, other) = (new TopologyBuilder("one", Region.WestEurope), new TopologyBuilder("other", Region.WestEurope));
        one.AddVirtualNetwork("hub", "10.0.0.0/16", other.AddParameter<Cidr>("space"));
        var finding = Assert.Single(one.Check(), it => it.Rule.Id == "GW0003");
        Assert.Equal(("hub: AddVirtualNetwork(addressSpace)", 1), (finding.Origin.ToString(), finding.Origin.Item));
    }

    [Fact]
    public void A_topology_without_name_and_region_is_reported()
    {
        var findings = new TopologyBuilder(null!, null!).Check().Where(it => it.Rule.Id == "GW0002");
        Assert.Equal(["name", "region"], findings.Select(finding => finding.Origin.Argument));
    }

    [Theory]
    [MemberData(nameof(Sayings))]
    public void A_verb_after_Build_is_reported_and_changes_nothing_built(string saying)
    {
        var (stage, verb) = (new Stage(Scalars.Good), Find(saying));
        var arguments = stage.ArgumentsOf(verb);
        var subject = stage.The(verb.Handle);
        var built = stage.Topology.Build();
        var before = ModelText.Of(built).ToString();
        verb.Call(subject, arguments);
        Assert.Equal(verb.Name, Assert.Single(stage.Topology.Check(), it => it.Rule.Id == "GW0004").Origin.Call!.MethodName);
        Assert.Equal(before, ModelText.Of(built).ToString());
    }

    [Theory]
    [MemberData(nameof(SaidOnce))]
    public void A_fact_said_twice_is_reported_and_the_first_stands(string saying)
    {
        var (stage, verb) = (new Stage(Scalars.Good), Find(saying));
        verb.Call(stage.The(verb.Handle), stage.ArgumentsOf(verb));
        var arguments = stage.ArgumentsOf(verb);
        var before = ModelText.Of(stage.Topology.Snapshot(finished: true)).ToString();
        Assert.DoesNotContain(stage.Topology.Check(), it => it.Rule.Id == "GW0005");
        verb.Call(stage.The(verb.Handle), arguments);
        Assert.Equal(before, ModelText.Of(stage.Topology.Snapshot(finished: true)).ToString());
        Assert.Equal(verb.Name, Assert.Single(stage.Topology.Check(), it => it.Rule.Id == "GW0005").Origin.Call!.MethodName);
    }

    [Theory]
    [MemberData(nameof(Sayings))]
    public void Sensible_arguments_are_no_misuse(string saying)
    {
        var stage = new Stage(Scalars.Good);
        stage.Say(Find(saying));
        Assert.Empty(stage.Topology.Check().Where(finding => finding.Rule.Id is "GW0001" or "GW0002" or "GW0003" or "GW0004" or "GW0005"));
    }

    private static Element Root(Element element) => element.Parent is { } parent ? Root(parent) : element;

    private static Verb Find(string saying) => Verb.All.Single(verb => verb.ToString() == saying);

    private static void Reported(string rule, string saying, string argument, int item, Func<object?, object?> spoil)
    {
        var (stage, verb) = (new Stage(Scalars.Good), Find(saying));
        var arguments = stage.ArgumentsOf(verb);
        var index = Array.FindIndex(verb.Parameters, it => it.Name == argument);
        arguments[index] = spoil(arguments[index]);
        verb.Call(stage.The(verb.Handle), arguments);
        var finding = Assert.Single(stage.Topology.Check(), it => it.Rule.Id == rule);
        Assert.Equal((verb.Name, argument, item), (finding.Origin.Call!.MethodName, finding.Origin.Argument, finding.Origin.Item));
        Assert.All(ModelText.Of(stage.Topology.Snapshot(finished: true)).Reached.OfType<Element>().Where(it => it is not Topology), element =>
            Assert.Same(stage.Topology.It, Root(element)));
    }
}
