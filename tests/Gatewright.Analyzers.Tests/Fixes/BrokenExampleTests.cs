using System.Text.RegularExpressions;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Fixes;

/// <summary>The examples, each broken in many ways at one place, and what is offered then.</summary>
public sealed class BrokenExampleTests
{
    /// <summary>What is written, and what somebody might write instead.</summary>
    private static readonly (string Written, string Instead)[] Slips =
    [
        (@"VpnGw1AZ", "VpnGw1"),
        (@"VpnGatewaySku\.VpnGw\dAZ", "VpnGatewaySku.Basic"),
        (@"/27""", "/28\""),
        (@"/27""", "/30\""),
        (@"0/(16|24|30)""", "1/$1\""),
        (@"\s*\.WithGatewaySubnet\([^()]*\)", ""),
        (@"WithGatewaySubnet\(", "WithSubnet(\"GatewaySubnet\", "),
        (@"\.WithBgp\(asn: \d+\)", ""),
        (@"(\.WithActiveActive\(\))", "$1$1"),
        (@"(\w+)\.PeerWith\((\w+)\)", "$2.PeerWith($1)"),
        (@"(AddSite|AddVirtualNetwork|WithSubnet|AddSubnet)\((""[^""]*""), (""[^""]*"")", "$1($3, $2"),
        (@"CircuitTier\.\w+", "CircuitTier.Local"),
        (@"TunnelType\.\w+", "TunnelType.IkeV2"),
    ];

    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_edit_removes_its_finding_and_adds_none(string name)
    {
        var text = File.ReadAllText(Repository.Folder("examples", $"{name}.cs"));
        var offered = 0;
        foreach (var (written, instead) in Slips)
        {
            foreach (Match match in Regex.Matches(text, written))
            {
                var broken = new SourceProgram(text[..match.Index] + match.Result(instead) + text[(match.Index + match.Length)..], $"{name}.cs");
                if (broken.Errors.Length == 0)
                    offered += await EditedProgram.Of(broken).CuredByEachEdit();
            }
        }

        Assert.True(offered > 0, "No edit was offered");
        TestContext.Current.TestOutputHelper?.WriteLine($"{offered} edits");
    }
}
