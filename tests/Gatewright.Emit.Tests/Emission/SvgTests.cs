using System.Globalization;
using System.Xml.Linq;
using CsCheck;
using Gatewright.Emit;
using Gatewright.Emit.Svg;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

public sealed class SvgTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> ExampleNames => [.. Examples.Names];

    /// <summary>Run with <c>UPDATE_SNAPSHOTS=1</c> to draw them anew.</summary>
    [Theory]
    [MemberData(nameof(ExampleNames))]
    public void The_pictures_of_the_documentation_are_those_of_the_examples(string name) =>
        Snapshot.Matches(SvgDiagram.Render(ExampleTopology.Of(name)), Repository.Folder("docs", "pictures", $"{name}.svg"));

    [Fact]
    public void A_broken_topology_has_its_findings_in_place() => Snapshot.Matches(
        SvgDiagram.Render(DrawnTopologies.Broken()), Repository.Folder("docs", "pictures", "broken.svg"));

    [Fact]
    public void A_program_writes_its_picture() =>
        Assert.Equal(File.ReadAllText(Repository.Folder("docs", "pictures", "SiteToSite.svg")), ExampleRun.Of("SiteToSite", "emit", "svg").Output);

    [Fact]
    public void Alike_spokes_are_one_shape()
    {
        var picture = Parsed(SvgDiagram.Render(DrawnTopologies.Spokes(100, alike: true)));
        Assert.Equal(["100 spokes", "hub", "hub-vpn", "paris"], Texts(picture, "title").Order(StringComparer.Ordinal));
    }

    /// <summary>In one column they would be far higher than wide.</summary>
    [Fact]
    public void Unlike_spokes_stand_side_by_side()
    {
        foreach (var topology in new[] { DrawnTopologies.Unlike(20), DrawnTopologies.Spokes(40, alike: false) })
        {
            var picture = Parsed(SvgDiagram.Render(topology));
            var ratio = double.Parse(picture.Attribute("height")!.Value, CultureInfo.InvariantCulture) / double.Parse(picture.Attribute("width")!.Value, CultureInfo.InvariantCulture);
            Assert.InRange(ratio, 0.5, 1.4);
        }
    }

    /// <summary>So that a report can link to them, and a screen reader names them.</summary>
    [Fact]
    public void Each_shape_and_each_line_has_an_id_and_a_description()
    {
        var picture = Parsed(SvgDiagram.Render(ExampleTopology.Of("Coexistence")));
        Assert.Equal(
            [
                "at-hub-hub-er-hub-er-to-amsterdam: ExpressRoute connection between amsterdam and hub-er: ExpressRoute",
                "at-hub-hub-vpn-hub-vpn-to-office: Site-to-site connection between office and hub-vpn: IPsec, BGP",
                "at-hub: Virtual network hub, 10.0.0.0/16",
                "at-hub-workload: Subnet workload, 10.0.1.0/24",
                "at-hub-gatewaysubnet: Subnet GatewaySubnet, 10.0.255.0/26",
                "at-hub-hub-er: ExpressRoute gateway hub/hub-er, ErGw1AZ",
                "at-hub-hub-vpn: VPN gateway hub/hub-vpn, VpnGw2AZ",
                "at-office: Site office, 203.0.113.10",
                "at-amsterdam: ExpressRoute circuit amsterdam, 500 Mbps",
            ],
            picture.Descendants(Svg + "g").Where(it => it.Attribute("id") is not null)
                .Select(it => $"{it.Attribute("id")!.Value}: {it.Element(Svg + "title")!.Value}"));
        Assert.Equal("failover", picture.Element(Svg + "title")!.Value);
        Assert.Equal(
            "1 network, 2 gateways, 1 site, 1 circuit, 2 connections, 3 promises. No errors or warnings", picture.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void Ids_are_different()
    {
        foreach (var (_, topology) in DrawnTopologies.All())
        {
            var ids = Parsed(SvgDiagram.Render(topology)).DescendantsAndSelf().Attributes("id").Select(it => it.Value).ToArray();
            Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>A name is text and nothing else, whatever is in it.</summary>
    [Fact]
    public void No_name_breaks_out_of_its_text() => Gen.String[Gen.Char, 1, 12].Array[1, 3].Sample(
        names =>
        {
            var picture = Parsed(SvgDiagram.Render(DrawnTopologies.Names(names)));
            Assert.All(picture.DescendantsAndSelf(), it => Assert.Contains(it.Name.LocalName, Elements));
        },
        iter: 200);

    [Fact]
    public void A_text_that_is_too_wide_keeps_its_ends()
    {
        var text = TextWidths.Fit("spoke-of-the-department-of-redundancy-01", 13, Weight.Bold, 140);
        Assert.Equal("spoke-of…ancy-01", text);
        Assert.True(TextWidths.Of(text, 13, Weight.Bold) <= 140);
    }

    private static readonly string[] Elements =
        ["svg", "title", "desc", "style", "defs", "symbol", "path", "rect", "text", "g", "use", "circle"];

    private static XElement Parsed(string svg) => XDocument.Parse(svg).Root!;

    private static IEnumerable<string> Texts(XElement picture, string style) =>
        picture.Descendants(Svg + "text").Where(it => it.Attribute("class")?.Value == style).Select(it => it.Value);
}
