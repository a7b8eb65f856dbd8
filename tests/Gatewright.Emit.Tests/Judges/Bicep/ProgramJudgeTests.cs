using Gatewright.Emit;

namespace Gatewright.Tests.Judging;

/// <summary>Each fault is planted in a program that is clean, and must be found.</summary>
public class ProgramJudgeTests
{
    [Theory]
    [InlineData("main.bicep", "param ownPsk string", "param ownPsk string\n\nparam unused string = 'x'", "no-unused-params")]
    [InlineData("main.bicep", "  name: 'hub'\n", "  name:  'hub'\n", "format")]
    [InlineData("main.bicep", "'10.0.0.0/16'", "'10.0.0.0/15'", "other")]
    [InlineData("main.bicep", "  name: 'hub'\n", "  name: 'hubs'\n", "missing")]
    [InlineData("main.bicep", "      hubVpnIp1.properties.ipAddress\n", "      hubVpnIp1.id\n", "other")]
    [InlineData("main.bicep", "output vpnGateways array", "output gateways array", "other")]
    [InlineData("main.bicep", "hub.id}", "hubs.id}", "BCP057")]
    [InlineData("main.bicep", "    addressSpace: {", "    spaceForAddresses: {}\n    addressSpace: {", "BCP037")]
    [InlineData("main.bicep", "'${hub.id}/subnets/GatewaySubnet'",
        "resourceId('Microsoft.Network/virtualNetworks/subnets', 'hub', 'GatewaySubnet')", "reference-order")]
    public void A_planted_fault_is_found(string file, string right, string wrong, string law)
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var topology = new TopologyBuilder("planted", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddSite("own", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("own-psk"));
        var built = topology.Build();
        ImmutableArray<(string Name, string Text)> files = [.. BicepProgram.Create(built).Files.Select(it => (it.Name, it.Text))];
        var spoilt = files.Select(it => it.Name == file ? (it.Name, it.Text.Replace(right, wrong, StringComparison.Ordinal)) : it).ToImmutableArray();

        Assert.Empty(ProgramJudge.Of(files, [EmittedText.Json(built)]).Faults);
        Assert.NotEqual(files, spoilt);
        Assert.Contains(law, ProgramJudge.Of(spoilt, [EmittedText.Json(built)]).Faults.Select(it => it.Law));
    }

    [Theory]
    [InlineData("modules/", ".properties.ipAddress\n", ".id\n")]
    [InlineData("main.bicep", "output vpnGateways array = ", "output vpnGateways array = concat([], []) //")]
    public void A_planted_fault_in_the_outputs_of_modules_is_found(string file, string right, string wrong)
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var topology = new TopologyBuilder("planted", Region.WestEurope);
        var group = topology.AddResourceGroup("rg-hub");
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(group).WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
            .ConnectTo(topology.AddSite("own", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("own-psk"));
        var built = topology.Build();
        ImmutableArray<(string Name, string Text)> files = [.. BicepProgram.Create(built).Files.Select(it => (it.Name, it.Text))];
        var spoilt = files.Select(it => it.Name.StartsWith(file, StringComparison.Ordinal)
            ? (it.Name, it.Text.Replace(right, wrong, StringComparison.Ordinal)) : it).ToImmutableArray();

        Assert.Empty(ProgramJudge.Of(files, [EmittedText.Json(built)]).Faults);
        Assert.NotEqual(files, spoilt);
        Assert.Contains(ProgramJudge.Of(spoilt, [EmittedText.Json(built)]).Faults, it => it.Law == "other"
            && it.Path.EndsWith("/gatewright.tests/outputs/outputs", StringComparison.OrdinalIgnoreCase));
    }
}
