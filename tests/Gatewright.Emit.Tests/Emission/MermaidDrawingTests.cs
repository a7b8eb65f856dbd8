using System.Text.Json;
using System.Text.RegularExpressions;
using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

/// <summary>The real mermaid draws each box and each line of a diagram; in Chromium, if there is one, else without a browser.</summary>
public sealed partial class MermaidDrawingTests
{
    private static readonly string[] Versions = ["11.4.0", "11.12.0", "11.17.2", "12.3.0"];

    private static readonly Lazy<NodePackages> Packages = new(() => NodePackages.Installed(
        "mermaid", ["jsdom@26.1.0", "puppeteer-core@25.16.0", .. Versions.Select(it => $"mermaid-{it}@npm:mermaid@{it}")]));

    /// <summary>What each version draws of each diagram. One process draws all, since each start of a browser or of jsdom takes seconds.</summary>
    private static readonly Lazy<ILookup<string, (string Name, Drawn Drawn)>> Drawings = new(Draw);

    public static TheoryData<string> AllVersions => [.. Versions];

    [Theory]
    [MemberData(nameof(AllVersions))]
    public void Each_box_and_each_line_of_each_example_is_drawn(string version)
    {
        Assert.SkipWhen(Packages.Value.WhyNone is not null, Packages.Value.WhyNone ?? "");
        Assert.Equal(
            Diagrams().ToDictionary(it => it.Name, it => new Drawn(Line().Count(it.Text), Box().Count(it.Text), null)),
            Drawings.Value[$"mermaid-{version}"].ToDictionary(it => it.Name, it => it.Drawn));
    }

    private static ILookup<string, (string Name, Drawn Drawn)> Draw()
    {
        var folder = Directory.CreateTempSubdirectory("gatewright-mermaid-");
        try
        {
            foreach (var (name, text) in Diagrams())
                File.WriteAllText(Path.Combine(folder.FullName, name), text);

            var run = Packages.Value.Run(
                Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "draw.mjs"),
                [string.Join(',', Versions.Select(it => $"mermaid-{it}")), .. Diagrams().Select(it => Path.Combine(folder.FullName, it.Name))],
                Chromium.Path is null ? null : new Dictionary<string, string> { ["CHROMIUM"] = Chromium.Path });

            Assert.True(run.ExitCode == 0, run.Error);
            return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToLookup(
                it => it.GetProperty("mermaid").GetString()!, it => (Path.GetFileName(it.GetProperty("file").GetString()!), Read(it)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<(string Name, string Text)> Diagrams() =>
    [
        .. Directory.GetFiles(Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots"), "*.mmd")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file))),
        ("words.mmd", MermaidDiagram.Render(Words())),
    ];

    /// <summary>Names that are words of Mermaid's, look like its arrows or hold what it escapes.</summary>
    private static Model.Topology Words()
    {
        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("end", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27");
        hub.AddVpnGateway("subgraph", VpnGatewaySku.VpnGw1AZ).ConnectTo(topology.AddSite("default", "203.0.113.1", "192.168.1.0/24"), topology.AddSecret("k"));
        foreach (var name in new[] { "o-hub", "x1", "class" })
            hub.PeerWith(topology.AddVirtualNetwork(name, topology.AddParameter<Cidr>($"space-{name}")));
        return topology.Build();
    }

    private static Drawn Read(JsonElement line) => line.TryGetProperty("error", out var error)
        ? new(0, 0, error.GetString())
        : new(line.GetProperty("lines").GetInt32(), line.GetProperty("boxes").GetInt32(), null);

    private sealed record Drawn(int Lines, int Boxes, string? Error);

    [GeneratedRegex(@"^  \w+ \S+\|""", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^ +\w+\(?\[""", RegexOptions.Multiline)]
    private static partial Regex Box();
}
