using System.Management.Automation.Language;
using Gatewright.Arm.Lowering;
using Gatewright.Emit;
using Gatewright.Tests.Judging;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

/// <summary>Scripts of Az PowerShell: as reviewed, read by PowerShell's parser, and held against the documentation.</summary>
public class PowerShellScriptTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_a_script_of_documented_commands(string name)
    {
        var topology = Assert.Single(new SourceProgram(File.ReadAllText(Repository.Folder("examples", $"{name}.cs")), name).Completed());
        var script = AzurePowerShellScript.Render(topology);

        Snapshot.Matches(script, $"{name}.ps1");
        Assert.Equal("", string.Join('\n', PowerShellJudge.Faults(script)));
        var commands = PowerShellJudge.Commands(Parser.ParseInput(script, out _, out _)).Select(it => it.GetCommandName()).ToArray();
        Assert.Equal(TopologyLowering.Lower(topology).Resources.Count, commands.Count(it => it is "Test-Missing" or "New-AzResourceGroup"));
    }

    [Theory]
    [InlineData("New-AzVirtualNetwork -Name 'x'", "New-AzVirtualNetwork needs -Location")]
    [InlineData("New-AzRouteConfig -Prefix 'x'", "New-AzRouteConfig has no parameter -Prefix")]
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
