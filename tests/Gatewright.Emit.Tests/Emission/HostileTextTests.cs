using System.Text.RegularExpressions;
using CsCheck;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Tests.Devices;

namespace Gatewright.Tests.Emission;

/// <summary>
/// Text that could break out of JSON, Markdown pages and Mermaid. SVG, HTML, CSV, XML, Bicep, bash, PowerShell and devices have such tests beside their own.
/// </summary>
public sealed partial class HostileTextTests
{
    private static readonly ImmutableArray<string> Some = [.. HostileNames.Some, "%%{init: {}}%%", "`**x**`", "[x]", "x\n```\n# y", "&lt;"];

    private static readonly Gen<string> Names = Gen.OneOf(Gen.String, Gen.Int[0, Some.Length - 1].Select(it => Some[it]));

    private static readonly Regex Form = new(
        @"\A(|flowchart LR| *end| *subgraph \w+\[TEXT\]| *\w+\[TEXT\]| *\w+\(\[TEXT\]\)| *\w+ [-<>.=~]+\|TEXT\| \w+)\z"
            .Replace("TEXT", @"""(?!`)(?:[^""<>&%\p{Cc}\u2028\u2029]|<br/>|#\w+;)*""", StringComparison.Ordinal));

    /// <summary>ARM takes text in brackets for an expression unless it begins with two; then one of them is not meant.</summary>
    [Fact]
    public void Text_of_a_template_arrives_as_it_is() => Names.Array[3].Sample(
        texts =>
        {
            var topology = new TopologyBuilder("hostile", Region.WestEurope);
            topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("tag", texts[0])
                .WithTag("asked", topology.AddParameter<Text>("asked").WithDescription(texts[1]).WithDefault(texts[2]));
            var template = JsonNode.Parse(EmittedText.Json(topology.Build()))!;
            var form = JsonNode.Parse(PortalDeployment.Create(topology.Build())[1].Text)!["parameters"]!["basics"]![0]!;
            Assert.Equal(
                texts.Append(texts[1]).Append(texts[2]).Select(WellFormed),
                new[]
                {
                    template["resources"]![0]!["tags"]!["tag"], template["parameters"]!["asked"]!["metadata"]!["description"],
                    template["parameters"]!["asked"]!["defaultValue"], form["toolTip"], form["defaultValue"],
                }.Select(it => it!.GetValue<string>()).Select(it => it is ['[', '[', .., ']'] ? it[1..] : it));
        },
        iter: 500);

    /// <summary>The pages beside a list of deployments, a form, devices, clients and classic networks.</summary>
    [Fact]
    public void No_name_adds_a_line_or_a_mark_to_a_page()
    {
        var plain = Pages("plain");
        Assert.Equal(6, plain.Length);
        Names.Sample(name => Assert.Equal(plain, Pages(name)), iter: 200);
    }

    /// <summary>Each line has one of the forms of the template, and what is between quotes has no letter that Mermaid takes for more than itself.</summary>
    [Fact]
    public void No_name_leaves_its_label() => Names.Array[1, 3].Sample(
        names => Assert.All(
            MermaidDiagram.Render(DrawnTopologies.Names(names)).Split('\n'),
            line => Assert.Matches(Form, line)),
        iter: 500);

    private static string[] Pages(string name)
    {
        var topology = new TopologyBuilder(new Name(name), Region.FranceCentral);
        var vpn = topology.AddVirtualNetwork(new Name(name), "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway(new Name(name), VpnGatewaySku.VpnGw2AZ);
        vpn.AddPointToSite("172.16.0.0/24").WithEntraId();
        vpn.ConnectTo(topology.AddSite(new Name(name), "203.0.113.10", "192.168.10.0/24"), topology.AddSecret(new Name(name)));
        vpn.ConnectTo(topology.AddClassicNetwork(new Name(name), "203.0.113.40", "10.5.0.0/16"), topology.AddSecret("other"));
        var built = topology.Build();
        EmittedFile[] files =
        [
            .. PortalDeployment.Create(built), .. ClientProfiles.Create(built), .. ClassicConfiguration.Create(built),
            .. Emitters.All.Single(it => it.Name == "devices").Write(built).Files,
            Guide(built),
        ];
        return [.. files.Where(it => it.Name.EndsWith(".md", StringComparison.Ordinal)).Select(it => Shape(it.Text))];
    }

    private static EmittedFile Guide(Topology topology) => ArmTemplate.Create(topology, new() { Resources = 2 }).Files
        .Where(it => it.Name == "deployments.md").Select(it => new EmittedFile(it.Name, it.Render())).Single();

    /// <summary>What a reader of Markdown makes of each line, and how many marks are in it.</summary>
    private static string Shape(string page) => string.Join('\n', page.Split('\n').Select(line => $"{Start().Match(line).Value}{Mark().Count(line)}"));

    /// <summary>A lone half of a surrogate pair can't be written as UTF-8.</summary>
    private static string WellFormed(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("^( *([-#>]|[0-9]+\\.|```+\\w*) ?|\\|)")]
    private static partial Regex Start();

    [GeneratedRegex("[`|<>*\\[\\]\\\\]")]
    private static partial Regex Mark();
}
