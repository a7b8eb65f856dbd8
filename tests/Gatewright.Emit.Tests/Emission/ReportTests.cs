using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;
using Gatewright.Emit;
using Gatewright.Model;

namespace Gatewright.Tests.Emission;

public sealed partial class ReportTests
{
    private static readonly Lazy<NodePackages> Packages = new(() => NodePackages.Installed("report", "puppeteer-core@25.16.0", "axe-core@4.14.1"));

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_report_of_each_example(string name)
    {
        var files = TopologyReport.Files(ExampleTopology.Of(name));
        Assert.Equal(["report.html", "report.md"], files.Select(it => it.Name));
        Snapshot.Matches(files[0].Text, $"report-{name}.html");
        Snapshot.Matches(files[1].Text, $"report-{name}.md");
    }

    /// <summary>What is found, what is accepted and why, what ends, and which promise isn't kept.</summary>
    [Fact]
    public void What_is_wrong_is_in_the_report() => Snapshot.Matches(TopologyReport.RenderMarkdown(Wrong()), "report-wrong.md");

    [Fact]
    public void The_page_about_it_shows_what_it_writes()
    {
        var page = File.ReadAllText(Repository.Folder("docs", "report.md")).Split("````")[1]["markdown\n".Length..];
        var report = TopologyReport.RenderMarkdown(ExampleTopology.Of("Coexistence"));
        Assert.All(page.Split("\n\n"), part => Assert.Contains(part.Trim(), report, StringComparison.Ordinal));
    }

    /// <summary>Chromium opens each report as a desk and as a phone, light and dark, axe-core has nothing to say, and it prints on A4.</summary>
    [Fact]
    public void A_report_can_be_read_by_everyone() => Assert.Empty(Read(new()
    {
        ["coexistence"] = TopologyReport.RenderHtml(ExampleTopology.Of("Coexistence")),
        ["enterprise"] = TopologyReport.RenderHtml(ExampleTopology.Of("Enterprise")),
        ["wrong"] = TopologyReport.RenderHtml(Wrong()),
        ["names"] = TopologyReport.RenderHtml(DrawnTopologies.Names("<b>\"&'", new string('W', 90), "--><script>")),
    }));

    /// <summary>The judge itself: each of these has one fault.</summary>
    [Fact]
    public void The_judge_finds_what_cannot_be_read()
    {
        var report = TopologyReport.RenderHtml(ExampleTopology.Of("SiteToSite"));
        var seen = string.Join('\n', Read(new()
        {
            ["1"] = Spoilt(report, "<html lang=\"en\">", "<html>"),
            ["2"] = Spoilt(report, "--ink: #1f2328;", "--ink: #c5ccd5;"),
            ["3"] = Spoilt(report, "<p>", "<p style=\"width: 2000px; max-width: none\">"),
            ["4"] = Spoilt(report, "href=\"#findings\"", "href=\"#nowhere\""),
            ["5"] = Spoilt(report, "</body>", "<img alt=\"\" src=\"https://example.invalid/x.png\"></body>"),
            ["6"] = Spoilt(report, "nav { display: none; }", "nav { width: 2000px; }"),
        }));
        foreach (var problem in new[] { "html-has-lang", "color-contrast", "pixels wider", "leads to nowhere", "asks for https://example.invalid/x.png", "dots wider than A4" })
            Assert.Contains(problem, seen, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_breaks_out_of_its_text() => Gen.String[Gen.Char, 1, 12].Array[1, 3].Sample(
        names =>
        {
            var html = TopologyReport.RenderHtml(DrawnTopologies.Names(names));
            Assert.Equal(html.Length, html.Replace("<script", "", StringComparison.OrdinalIgnoreCase).Length);
            Assert.All(Tag().Matches(html), it => Assert.Contains(it.Groups[1].Value, Elements));

            // Each row of a table has as many fields as the rule under its head.
            var bars = 0;
            foreach (var line in TopologyReport.RenderMarkdown(DrawnTopologies.Names(names)).Split('\n'))
            {
                bars = line.StartsWith("|---", StringComparison.Ordinal) ? line.Count(it => it == '|') : line.StartsWith('|') ? bars : 0;
                Assert.True(bars == 0 || Bar().Count(line) == bars, line);
            }
        },
        iter: 100);

    /// <summary>A program has no secrets but what a patch sneaks in.</summary>
    [Fact]
    public void No_secret_is_in_it()
    {
        var topology = new TopologyBuilder("secret", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        var office = topology.AddSite("office", "203.0.113.10", "192.168.1.0/24");
        hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ).ConnectTo(office, topology.AddSecret("office-psk"))
            .WithArmPatch("""{ "properties": { "sharedKey": "planted-4711" } }""");
        var built = topology.Build();

        Assert.All(TopologyReport.Files(built), file => Assert.DoesNotContain("planted-4711", file.Text, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("planted-4711", SvgDiagram.Render(built), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("planted-4711", ArmTemplate.Create(built).Files[0].Render(), StringComparison.Ordinal);
    }

    private static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "header", "h1", "nav", "ul", "li", "a", "main", "section", "div", "h2", "h3", "p", "table", "thead",
        "tbody", "tr", "th", "td", "span", "svg", "desc", "defs", "symbol", "path", "rect", "text", "g", "use", "circle",
    ];

    private static Topology Wrong()
    {
        var topology = new TopologyBuilder("wrong", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/29").WithSubnet("app", "10.0.1.0/24");
        var office = topology.AddSite("office", "203.0.113.10", "192.168.1.0/24");
        var vpn = hub.AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw2);
        vpn.ConnectTo(office, topology.AddSecret("office-psk"));
        vpn.AddPointToSite("172.16.0.0/24").WithTunnelType(TunnelType.Sstp);
        topology.AddVirtualNetwork("lab", "10.0.0.0/24").MustReach(office);
        topology.Accept("GW2002", because: "The order for the new gateway is placed | see <CHG-17>");
        return topology.Build();
    }

    private static string Spoilt(string report, string one, string other)
    {
        Assert.Contains(one, report, StringComparison.Ordinal);
        return report.Replace(one, other, StringComparison.Ordinal);
    }

    private static string[] Read(Dictionary<string, string> reports)
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.WhyNone);
        Assert.SkipWhen(Packages.Value.WhyNone is not null, Packages.Value.WhyNone ?? "");
        var folder = Directory.CreateTempSubdirectory("gatewright-report-");
        try
        {
            foreach (var (name, text) in reports)
                File.WriteAllText(Path.Combine(folder.FullName, name + ".html"), text);
            var run = Packages.Value.Run(
                Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "read.mjs"),
                Directory.GetFiles(folder.FullName).Order(StringComparer.Ordinal),
                new Dictionary<string, string> { ["CHROMIUM"] = Chromium.Path! });
            Assert.True(run.ExitCode == 0, run.Error);
            var seen = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
            Assert.Equal(reports.Count, seen.Length);
            return [.. seen.SelectMany(it => it.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(@"<(\w+)[ >]")]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
