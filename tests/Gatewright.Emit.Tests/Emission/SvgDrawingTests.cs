using System.Text.Json;
using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

/// <summary>Chromium draws each picture, and no text lies on another, is cut, or has a line running through it.</summary>
public sealed class SvgDrawingTests
{
    private static readonly Lazy<NodePackages> Packages = new(() => NodePackages.Installed("svg", "puppeteer-core@25.16.0"));

    [Fact]
    public void A_picture_can_be_read() =>
        Assert.Empty(Look(DrawnTopologies.All().ToDictionary(it => it.Name, it => SvgDiagram.Render(it.Topology))));

    /// <summary>The judge itself: each of these has one fault.</summary>
    [Fact]
    public void The_judge_finds_what_cannot_be_read()
    {
        var picture = SvgDiagram.Render(ExampleTopology.Of("SiteToSite"));
        (string Spoilt, string Problem)[] faults =
        [
            (Spoilt(picture, ">203.0.113.10<", ">203.0.113.10 and many others<"), "'203.0.113.10 and many others' is cut by its box"),
            (Spoilt(picture, "<text class=\"heading\" x=\"24\" y=\"34\">", "<text class=\"heading\" x=\"-9\" y=\"34\">"), "'contoso' is cut by the edge"),
            (Spoilt(picture, "<path class=\"line tunnel\" d=\"M", "<path class=\"line tunnel\" d=\"M30 180 H"),
                "a line of line tunnel runs through Site paris, 203.0.113.10"),
            (Spoilt(picture, ">IPsec<", " dx=\"-60\">IPsec<"), "'IPsec' lies on the box of Site paris, 203.0.113.10"),
            (Spoilt(picture, ">workload<", " dy=\"24\">workload<"), "'workload' lies on 'GatewaySubnet'"),
        ];
        var seen = Look(faults.Select((fault, number) => (fault.Spoilt, Name: $"{number}")).ToDictionary(it => it.Name, it => it.Spoilt));
        Assert.Equal(faults.Length, seen.Length);
        Assert.All(faults.Zip(seen), it => Assert.Contains(it.First.Problem, it.Second, StringComparison.Ordinal));
    }

    private static string Spoilt(string picture, string one, string other)
    {
        Assert.Contains(one, picture, StringComparison.Ordinal);
        return picture.Replace(one, other, StringComparison.Ordinal);
    }

    /// <summary>The problems of each picture that has some.</summary>
    private static string[] Look(Dictionary<string, string> pictures)
    {
        Assert.SkipWhen(Chromium.Path is null, Chromium.WhyNone);
        Assert.SkipWhen(Packages.Value.WhyNone is not null, Packages.Value.WhyNone ?? "");
        var folder = Directory.CreateTempSubdirectory("gatewright-svg-");
        try
        {
            foreach (var (name, text) in pictures)
                File.WriteAllText(Path.Combine(folder.FullName, name + ".svg"), text);
            var run = Packages.Value.Run(
                Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "look.mjs"),
                Directory.GetFiles(folder.FullName).Order(StringComparer.Ordinal),
                new Dictionary<string, string> { ["CHROMIUM"] = Chromium.Path! });
            Assert.True(run.ExitCode == 0, run.Error);
            var seen = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
            Assert.Equal(pictures.Count, seen.Length);
            Assert.All(seen, it => Assert.True(it.GetProperty("texts").GetInt32() > 3));
            return [.. from picture in seen
                       let problems = picture.GetProperty("problems").EnumerateArray().Select(it => it.GetString()).ToArray()
                       where problems.Length > 0
                       select $"{Path.GetFileNameWithoutExtension(picture.GetProperty("file").GetString())}: {string.Join('\n', problems)}"];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
