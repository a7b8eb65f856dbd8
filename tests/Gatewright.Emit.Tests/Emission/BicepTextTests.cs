using Gatewright.Emit;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>Text that could end a text, a line or a comment of Bicep before its time.</summary>
public class BicepTextTests
{
    private static readonly string[] Pieces =
    [
        "'", "''", "'''", "\\", "\\'", "${", "${hub.id}", "$", "{", "}", "\n", "\r\n", "\t", "//", "/*", "*/", "\\u{41}", "[", "]", "[[", "@secure()",
        "\u2028", "\u00a0", "\u0007", "\u00e9", "\ud83d\ude80", "#disable-next-line", "param x string", " ",
    ];

    [Fact]
    public void Text_arrives_as_it_is()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        foreach (var seed in LongRun.Seeds(normally: 6, atLength: 200))
        {
            var random = new Random(seed);
            var description = Text(random);
            var topology = new TopologyBuilder("hostile", Region.WestEurope);
            var asked = topology.AddParameter<Text>("asked").WithDescription(description);
            var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("asked", asked);
            for (var number = 0; number < 20; number++)
                hub.WithTag($"{Text(random)} {number}", Text(random));
            var built = topology.Build();
            var program = BicepProgram.Create(built);
            using var folder = new WorkFolder();

            ProgramJudge.Of(program, ArmTemplate.Create(built)).AssertClean(nameof(ProgramJudge), $"seed {seed}");
            var (compiled, _) = ProgramJudge.Compile(folder, folder.Write("main.bicep", program.Files[0].Text));
            // Bicep ends the lines of a description with LF.
            var asking = JsonNode.Parse(compiled!)!["parameters"]!["asked"]!;
            Assert.Equal(description.ReplaceLineEndings("\n"), asking["metadata"]!["description"]!.GetValue<string>());
        }
    }

    /// <summary>A variable that is missing, or empty, ends before anything is deployed.</summary>
    [Fact]
    public void A_parameters_file_reads_the_environment()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var topology = new TopologyBuilder("asking", Region.OfResourceGroup);
        topology.AddVirtualNetwork("hub", topology.AddParameter<Cidr>("space").WithDescription("one line\nand another"))
            .WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
            .WithBgp(topology.AddParameter<long>("asn"))
            .ConnectTo(topology.AddSite("paris", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("paris-psk"));
        using var folder = new WorkFolder();
        var files = BicepProgram.Create(topology.Build()).Files;
        foreach (var file in files)
            folder.Write(file.Name, file.Text);
        var path = folder.Write("main.bicepparam", files[1].Text);
        Dictionary<string, string> given = new() { ["SPACE"] = "10.0.0.0/16", ["ASN"] = "65010", ["PARIS_PSK"] = "from the environment" };

        Assert.Equal(
            """
            using './main.bicep'

            // one line and another
            param space = readEnvironmentVariable('SPACE')

            param asn = int(readEnvironmentVariable('ASN'))

            param parisPsk = readEnvironmentVariable('PARIS_PSK')

            """,
            files[1].Text);
        var built = BicepCommand.Instance.Run(given, "build-params", path, "--stdout");
        Assert.Equal(0, built.ExitCode);
        Assert.Equal("", built.Error);
        var values = JsonNode.Parse(JsonNode.Parse(built.Output)!["parametersJson"]!.GetValue<string>())!["parameters"]!;
        Assert.Equal(("10.0.0.0/16", 65010, "from the environment"),
            (values["space"]!["value"]!.GetValue<string>(), values["asn"]!["value"]!.GetValue<int>(), values["parisPsk"]!["value"]!.GetValue<string>()));
        given.Remove("PARIS_PSK");
        var refused = BicepCommand.Instance.Run(given, "build-params", path, "--stdout");
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("PARIS_PSK", refused.Error, StringComparison.Ordinal);
    }

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
