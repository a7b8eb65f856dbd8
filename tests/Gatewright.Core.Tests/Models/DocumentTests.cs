using Gatewright.Model;
using Gatewright.Rules;

namespace Gatewright.Core.Tests.Models;

/// <summary>A topology that no handle and no builder made.</summary>
public class DocumentTests
{
    [Fact]
    public void Findings_come_in_the_order_of_the_document_with_their_JSON_path()
    {
        var document = new Document();
        var hub = document.Network("hub", "10.0.0.0/16");
        document.Subnet(hub, "web", "10.0.1.0/24");
        document.Subnet(hub, "app", "10.0.1.0/25");
        document.Network("spoke", "10.1.0/16");
        Assert.Equal(
            """
            GW3006 $.resources[3].properties.subnets[1].properties.addressPrefix line 12
            GW0001 $.resources[12].properties.addressSpace.addressPrefixes[0] line 15
            """,
            Findings(document));
    }

    [Fact]
    public void A_fix_names_the_property()
    {
        var document = new Document();
        document.Network("hub", "10.0.0.1/16");
        var finding = Assert.Single(RuleBook.Check(document.Topology.Built()));
        Assert.Equal("write \"10.0.0.0/16\" as addressPrefixes[0]", finding.Fix!.Text);
    }

    [Fact]
    public void An_element_can_accept_what_is_found_in_it()
    {
        var document = new Document();
        var hub = document.Network("hub", "10.0.0.0/16");
        document.Subnet(hub, "web", "10.1.1.0/24");
        document.Topology.Journal.Acceptances.Add(new(hub, document.Fact<RuleId>("GW3005", "$.metadata.accept"),
            document.Fact<Text>("It moves in March", "$.metadata.because")));
        Assert.Equal("It moves in March", Assert.Single(RuleBook.Check(document.Topology.Built())).AcceptanceReason);
    }

    [Fact]
    public void An_element_that_exists_is_known_by_the_last_name_in_its_id()
    {
        var document = new Document();
        var hub = new VirtualNetworkElement(document.Topology, document.At("$.resources[0]"))
        {
            Id = document.Fact<ResourceId>("/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/hub", "$.resources[0].id"),
        };
        Assert.Equal(("hub", true), (hub.Path, hub.IsExisting));
    }

    private static string Findings(Document document) =>
        string.Join("\n", RuleBook.Check(document.Topology.Built()).Select(it => $"{it.Rule.Id} {it.Path} line {it.Origin.Place!.Line}"));
}
