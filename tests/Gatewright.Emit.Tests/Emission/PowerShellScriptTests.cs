using System.Management.Automation.Language;
using Gatewright.Arm.Lowering;
using Gatewright.Emit;
using Gatewright.Emit.Scripts;
using Gatewright.Tests.Judging;

namespace Gatewright.Tests.Emission;

/// <summary>Scripts of Az PowerShell: as reviewed, read by PowerShell's parser, and held against the documentation.</summary>
public class PowerShellScriptTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_a_script_of_documented_commands(string name)
    {
        var topology = ExampleTopology.Of(name);
        var script = AzurePowerShellScript.Render(topology);

        Snapshot.Matches(script, $"{name}.ps1");
        Assert.Equal("", string.Join('\n', PowerShellJudge.Faults(script)));
        var commands = PowerShellJudge.Commands(Parser.ParseInput(script, out _, out _)).Select(it => it.GetCommandName()).ToArray();
        Assert.Equal(TopologyLowering.Lower(topology).Resources.Count, commands.Count(it => it is "Test-Missing" or "New-AzResourceGroup"));
    }

    /// <summary>What no example uses, too.</summary>
    [Fact]
    public void What_can_be_written_is_documented()
    {
        Assert.Equal("", string.Join('\n', PowerShellTables.Commands.SelectMany(Faults)));

        static IEnumerable<string> Faults(CreatingCommand command) => CommandHelp.Of(command.Name) is { } help
            ? command.Options.Where(it => it.Form != OptionForm.Implied).SelectMany(it => FaultsOf(help, it))
                .Concat(command.Parts.Where(it => help.Parameter(it.Command.ParentOption![1..]) is null).Select(it => $"{command.Name} has no {it.Command.ParentOption}"))
            : [$"There is no command {command.Name}"];

        static IEnumerable<string> FaultsOf(CommandHelp help, CommandOption option)
        {
            var words = option.Name.Split(' ');
            var name = words[0][1..];
            var isAsDocumented = (help.Parameter(name), option.Form) switch
            {
                (null, _) => false,
                ({ IsSwitch: var isSwitch }, OptionForm.Switch) => isSwitch,
                ({ Type: var type }, OptionForm.Flag) => type == "Boolean",
                ({ Type: var type }, OptionForm.List or OptionForm.Ids) => type == "String[]",
                ({ Type: var type }, OptionForm.Fetched) => words[1] == $"Get-Az{type[2..]}" && CommandHelp.Of(words[1]) is not null,
                ({ Type: var type }, _) => type is "String" or "String[]" or "Int32" or "UInt32",
            };
            if (!isAsDocumented)
                yield return $"{help.Name} {option.Name} isn't as documented";
            if (!option.Values.SequenceEqual(help.Values.GetValueOrDefault(name, [])))
                yield return $"{help.Name} {option.Name} takes other values";
        }
    }

    /// <summary>GCM is good enough for Azure's IKE, but the command refuses it: https://github.com/Azure/azure-powershell/issues/28945.</summary>
    [Fact]
    public void A_value_that_a_command_refuses_goes_around_it()
    {
        var topology = new TopologyBuilder("gcm", Region.WestEurope);
        var vpn = topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ);
        vpn.ConnectTo(topology.AddSite("paris", "203.0.113.1", "192.168.1.0/24"), topology.AddSecret("paris-psk"))
            .WithIpsecPolicy(IpsecPolicy.Aes256Gcm with { Ike = new(IkeEncryption.GcmAes256, IkeIntegrity.Sha384, DhGroup.Ecp384) });
        var script = AzurePowerShellScript.Render(topology.Build());

        Assert.Equal("", string.Join('\n', PowerShellJudge.Faults(script)));
        Assert.DoesNotContain("New-AzIpsecPolicy", script, StringComparison.Ordinal);
        Assert.Contains("'ikeEncryption' = 'GCMAES256'", script, StringComparison.Ordinal);
    }

    /// <summary>An argument begins with no type: <c>-Asn [long] $ASN</c> would be the text <c>[long]</c>, and one more argument.</summary>
    [Fact]
    public void A_number_that_is_asked_for_is_one_argument()
    {
        var topology = new TopologyBuilder("asked", Region.WestEurope);
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithGatewaySubnet("10.0.255.0/27").AddVpnGateway("vpn", VpnGatewaySku.VpnGw1AZ)
            .WithBgp(topology.AddParameter<long>("asn"));
        var script = AzurePowerShellScript.Render(topology.Build());

        Assert.Equal("", string.Join('\n', PowerShellJudge.Faults(script)));
        Assert.Contains("-Asn ([long] ${ASN})", script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("New-AzVirtualNetwork -Name 'x'", "New-AzVirtualNetwork needs -Location")]
    [InlineData("New-AzRouteConfig -Prefix 'x'", "New-AzRouteConfig has no parameter -Prefix")]
    [InlineData("New-AzRouteConfig -Name 'x' -Name 'y'", "New-AzRouteConfig has -Name twice")]
    [InlineData("New-AzRouteConfig -Name -AddressPrefix '10.0.0.0/8'", "New-AzRouteConfig -Name has no value")]
    [InlineData("New-AzRouteConfig 'x'", "New-AzRouteConfig has 'x' without a parameter")]
    [InlineData("New-AzRouteConfig -Name 'x', 'y'", "New-AzRouteConfig -Name takes one value")]
    [InlineData("New-AzRouteConfig -NextHopType 'Nowhere'", "New-AzRouteConfig -NextHopType doesn't take Nowhere")]
    [InlineData("New-AzResourceGroup -Name 'x' -Location 'y' -Force $true", "New-AzResourceGroup -Force is a switch")]
    [InlineData("New-AzResourceGroup -Name 'x' -Location 'y' -Tag 'z'", "New-AzResourceGroup -Tag takes no text")]
    [InlineData("New-AzVirtualNetworkGateway -Name 'x' -EnableBgp 'true'", "New-AzVirtualNetworkGateway -EnableBgp takes $true or $false")]
    [InlineData("New-AzVirtualNetworkGateway -Name 'x' -Asn [long] $asn", "New-AzVirtualNetworkGateway has $asn without a parameter")]
    [InlineData("New-AzVirtualNetworkGateway -Name 'x' -PeerWeight 'many'", "New-AzVirtualNetworkGateway -PeerWeight takes a number")]
    [InlineData("New-AzVirtualNetworkGatewayIpConfig -Name 'x'", "New-AzVirtualNetworkGatewayIpConfig may mean SetByResourceId or SetByResource")]
    [InlineData("New-AzVirtualNetworkGatewayConnection -VirtualNetworkGateway1 'x'",
        "New-AzVirtualNetworkGatewayConnection -VirtualNetworkGateway1 takes what another command gives")]
    [InlineData("New-AzLocalNetworkGateway -Name 'x' -GatewayIpAddress '203.0.113.1' -Fqdn 'x.example'",
        "New-AzLocalNetworkGateway takes -Name -GatewayIpAddress -Fqdn in no set")]
    [InlineData("#Requires -Modules Az.Network\nGet-AzContext", "The script doesn't require Az.Accounts.")]
    [InlineData("New-AzThing", "There is no command 'New-AzThing'.")]
    [InlineData("if (", "1: Missing condition in if statement after 'if ('.")]
    public void A_planted_fault_is_found(string script, string fault) => Assert.Contains(fault, PowerShellJudge.Faults(script));

    /// <summary>Text that could end a text of PowerShell before its time, curly quotes among it.</summary>
    [Fact]
    public void Text_arrives_as_it_is()
    {
        string[] pieces = ["'", "\"", "\u2018", "\u2019", "\u201c", "$(id)", "$x", "`", "#", "<#", "#>", "\n'@", "@'", ";", "|", "&", "{", "}", " ", "\u00e9", "-x"];
        foreach (var seed in LongRun.Seeds(normally: 50, atLength: 2_000))
        {
            var random = new Random(seed);
            string Text() => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => pieces[random.Next(pieces.Length)]));
            var (tag, other, description) = (Text(), Text(), Text());
            var topology = new TopologyBuilder("hostile", Region.WestEurope);
            var asked = topology.AddParameter<Text>("asked").WithDescription(description);
            topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("said", tag);
            topology.AddVirtualNetwork("spoke", "10.1.0.0/16").WithTag("said", other).WithTag("asked", asked)
                .WithArmPatch("""{ "properties": { "enableVmProtection": true } }""");
            var script = AzurePowerShellScript.Render(topology.Build());

            Assert.Equal("", string.Join('\n', PowerShellJudge.Faults(script)));
            var texts = Parser.ParseInput(script, out _, out _).FindAll(it => it is StringConstantExpressionAst, searchNestedScriptBlocks: true)
                .Select(it => ((StringConstantExpressionAst)it).Value).ToArray();
            Assert.All([tag, other, description], it => Assert.Contains(it, texts));
        }
    }
}
