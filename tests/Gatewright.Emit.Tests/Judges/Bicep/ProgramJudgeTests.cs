using Gatewright.Emit;

namespace Gatewright.Tests.Judging;

/// <summary>Each fault is planted in a program that is clean, and must be found.</summary>
public class ProgramJudgeTests
{
    /// <summary>Programs without a fault, judged once for all that are planted.</summary>
    private static readonly Lazy<Planted> One = new(() => Planted.In(topology => topology.AddVirtualNetwork("hub", "10.0.0.0/16")));

    private static readonly Lazy<Planted> WithModules = new(() => Planted.In(topology =>
    {
        var group = topology.AddResourceGroup("rg-hub");
        return topology.AddVirtualNetwork("hub", "10.0.0.0/16").In(group);
    }));

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

        Assert.Contains(law, One.Value.Faults(it => it == file, right, wrong).Select(it => it.Law));
    }

    [Theory]
    [InlineData("modules/", ".properties.ipAddress\n", ".id\n")]
    [InlineData("main.bicep", "output vpnGateways array = ", "output vpnGateways array = concat([], []) //")]
    public void A_planted_fault_in_the_outputs_of_modules_is_found(string file, string right, string wrong)
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");

        Assert.Contains(WithModules.Value.Faults(it => it.StartsWith(file, StringComparison.Ordinal), right, wrong), it => it.Law == "other"
            && it.Path.EndsWith("/gatewright.tests/outputs/outputs", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A program into which a fault can be planted.</summary>
    /// <param name="Files">Its files, clean.</param>
    /// <param name="Template">What it is equal to.</param>
    /// <param name="Clean">What the judge says of it.</param>
    private sealed record Planted(ImmutableArray<(string Name, string Text)> Files, string Template, Verdict Clean)
    {
        public static Planted In(Func<TopologyBuilder, VirtualNetwork> addHub)
        {
            var topology = new TopologyBuilder("planted", Region.WestEurope);
            addHub(topology).WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("hub-vpn", VpnGatewaySku.VpnGw1AZ)
                .ConnectTo(topology.AddSite("own", "203.0.113.10", "192.168.10.0/24"), topology.AddSecret("own-psk"));
            var built = topology.Build();
            ImmutableArray<(string Name, string Text)> files = [.. BicepProgram.Create(built).Files.Select(it => (it.Name, it.Text))];
            var template = EmittedText.Json(built);
            return new(files, template, ProgramJudge.Of(files, [template]));
        }

        /// <summary>What the judge finds once a text of some files is another.</summary>
        public ImmutableArray<Fault> Faults(Func<string, bool> isSpoilt, string right, string wrong)
        {
            Assert.Empty(Clean.Faults);
            var spoilt = Files.Select(it => isSpoilt(it.Name) ? (it.Name, it.Text.Replace(right, wrong, StringComparison.Ordinal)) : it).ToImmutableArray();
            Assert.NotEqual(Files, spoilt);
            return ProgramJudge.Of(spoilt, [Template]).Faults;
        }
    }
}
