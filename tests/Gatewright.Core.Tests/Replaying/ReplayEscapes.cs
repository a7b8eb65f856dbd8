using Gatewright.Analyzers;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests;

/// <summary>
/// Valid programs that do what matters where no reader can follow: a gateway gets its subnet, or a wrong value is replaced, in code
/// that runs by reflection, later, elsewhere or by chance. The reader says nothing of it, and still judges the rest.
/// </summary>
public sealed class ReplayEscapes
{
    private const string Head = """
        using System.Reflection;
        using System.Text.Json;
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);
        var hub = topology.AddVirtualNetwork("hub", "10.0.0.0/16");
        hub.AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        var isGo = args.Length > 0;

        """;

    private const string End = """

        topology.AddVirtualNetwork("last", "10.9.0.0/33");
        return await topology.RunAsync(args);

        """;

    private static readonly string Gate = "WithGatewaySubnet(\"10.0.255.0/27\")";

    public static TheoryData<string> Programs => [.. Escapes.All.Select(text => text.Replace("GATE", Gate, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Programs))]
    public void What_may_have_been_said_out_of_sight_is_no_finding(string text)
    {
        var parts = text.Split("---");
        var program = new SourceProgram(Head + parts[0] + End + parts.ElementAtOrDefault(1));

        var replay = program.Replayed();

        Assert.Equal(["last"], program.Run("go").Last().Select(finding => finding.Path));
        Assert.Null(replay.Incomplete);
        Assert.Equal(["last"], replay.Findings.Select(found => found.Finding.Path));
    }

    [Fact]
    public void A_gateway_that_nobody_gives_a_subnet_is_found()
    {
        var program = new SourceProgram(Head + End);

        Assert.Contains("GW1101", program.Replayed().Findings.Select(found => found.Finding.Rule.Id));
    }
}
