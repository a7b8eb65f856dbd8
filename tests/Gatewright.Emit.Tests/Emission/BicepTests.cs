using Gatewright.Arm.Planning;
using Gatewright.Emit;
using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests.Coverage;
using Gatewright.Tests.Judging;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

/// <summary>Bicep programs, as reviewed and before Bicep's own compiler, linter, formatter and engine.</summary>
public class BicepTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_is_a_Bicep_program_that_says_what_its_template_says(string name)
    {
        var topology = ExampleTopology.Of(name);
        var program = BicepProgram.Create(topology);

        Assert.Empty(program.Problems);
        Matches(program, $"{name}.bicep.txt");
        AssertClean(program, ArmTemplate.Create(topology), name);
    }

    /// <summary>Everything that a program can say, in the programs of pages and coverage.</summary>
    [Fact]
    public void Each_program_that_is_shown_is_a_Bicep_program()
    {
        Assert.SkipWhen(BicepCommand.WhyNone is not null, BicepCommand.WhyNone ?? "");
        var faults = new List<string>();
        foreach (var (name, topology) in LongRun.Some(ShownProgram.All, 120).SelectMany(it => it.Topologies.Select(topology => (it.Name, topology))))
        {
            var (program, template) = (BicepProgram.Create(topology), ArmTemplate.Create(topology));
            if (template.Problems.IsEmpty && topology.Resources.Any(it => !it.IsExisting))
                faults.AddRange(program.Problems.Select(it => $"{name}: {it}").Concat(ProgramJudge.Of(program, template).Faults.Select(it => $"{name}: {it}")));
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Theory]
    [InlineData("of-subscriptions")]
    [InlineData("of-groups")]
    public void A_list_of_programs_says_what_the_list_of_templates_says(string name)
    {
        var topology = (name == "of-subscriptions" ? SplitEstate.OfSubscriptions() : SplitEstate.OfGroups()).Build();
        var small = new ArmLimits { Resources = 3 };
        var program = BicepProgram.Create(topology, small);

        Assert.True(program.IsList);
        Assert.Empty(program.Problems);
        Matches(program, $"list-{name}.bicep.txt");
        AssertClean(program, ArmTemplate.Create(topology, BicepProgram.Within(small)), name);
    }

    [Fact]
    public void A_random_topology_is_a_Bicep_program()
    {
        var judged = 0;
        foreach (var seed in LongRun.Seeds(normally: 25, atLength: 500))
        {
            var recipe = new Recipe(seed, 1 + (seed % 9), Care.Careful);
            var topology = RandomTopology.Of(recipe).Builder.Build();
            // A gateway that exists in a network that the template writes again: the judge of order can't know of it.
            if (topology.Gateways.Any(it => it.IsExisting && !it.Network.IsExisting)
                || RuleBook.Check(topology).Any(it => it.IsBlocking)
                || !ArmTemplate.Create(topology).Problems.IsEmpty
                || !topology.Resources.Any(it => !it.IsExisting))
                continue;
            judged++;
            AssertClean(BicepProgram.Create(topology), ArmTemplate.Create(topology), $"{recipe}");
        }

        Assert.True(judged > 5, $"Only {judged} random topologies could be emitted.");
    }

    /// <summary>What a program passes on in ARM's language has words in Bicep's.</summary>
    [Theory]
    [InlineData("parameters('size')", "size")]
    [InlineData("if(equals(parameters('size'), 'large'), 20, 4)", "size == 'large' ? 20 : 4")]
    [InlineData("concat('a', parameters('size'), '-', uniqueString(resourceGroup().id))", "'a${size}-${uniqueString(resourceGroup().id)}'")]
    [InlineData("concat(createArray('a'), createArray(parameters('size')))", "concat(['a'], [size])")]
    [InlineData("createObject('plain', true(), 'a-b', null())", "{ plain: true, 'a-b': null }")]
    [InlineData("add(mul(2, sub(length(parameters('size')), 1)), mod(7, 4))", "2 * (length(size) - 1) + 7 % 4")]
    [InlineData("not(and(greater(length(parameters('size')), 3), or(true(), false())))", "!(length(size) > 3 && (true || false))")]
    [InlineData("map(createArray('a'), lambda('it', concat(lambdaVariables('it'), 'b')))", "map(['a'], it => '${it}b')")]
    [InlineData("resourceGroup().tags['cost center']", "resourceGroup().tags['cost center']")]
    [InlineData("split(parameters('size'), '/')[length(parameters('size'))]", "split(size, '/')[length(size)]")]
    [InlineData("coalesce(json('null'), 'it''s ${here}')", "null ?? 'it\\'s \\${here}'")]
    [InlineData("TOLOWER(reference(resourceId('Microsoft.Network/virtualNetworks', 'x'), '2025-01-01').location)",
        "toLower(reference(resourceId('Microsoft.Network/virtualNetworks', 'x'), '2025-01-01').location)")]
    public void An_expression_of_ARM_becomes_one_of_Bicep(string arm, string bicep)
    {
        var program = BicepProgram.Create(Patched(arm));

        Assert.Empty(program.Problems);
        Assert.Contains($"    patched: {bicep}\n", program.Files[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("variables('x')", "Bicep has no function 'variables'")]
    [InlineData("contoso.name('x')", "Bicep has no function 'contoso.name'")]
    [InlineData("copyIndex()", "Bicep has no function 'copyIndex'")]
    [InlineData("parameters('other')", "there is no such parameter")]
    [InlineData("concat('a'", "the expression ends too early; add ')'")]
    public void An_expression_that_Bicep_has_no_words_for_is_refused(string arm, string reason)
    {
        var problem = Assert.Single(BicepProgram.Create(Patched(arm)).Problems);
        Assert.Equal(("hub", $"the ARM expression '{arm}' can't be written in Bicep: {reason}"), (problem.Path, problem.Message));
    }

    private static Topology Patched(string arm)
    {
        var topology = new TopologyBuilder("patched", Region.WestEurope);
        var size = topology.AddParameter<Text>("size");
        topology.AddVirtualNetwork("hub", "10.0.0.0/16").WithTag("size", size)
            .WithArmPatch(new JsonObject { ["properties"] = new JsonObject { ["patched"] = $"[{arm}]" } }.ToJsonString());
        return topology.Build();
    }

    private static void Matches(BicepProgram program, string snapshot) =>
        Snapshot.Matches(string.Concat(program.Files.Select(it => $"==> {it.Name}\n{it.Text}\n")), snapshot);

    private static void AssertClean(BicepProgram program, ArmTemplate template, string because)
    {
        if (BicepCommand.WhyNone is { } reason)
            TestContext.Current.AddWarning($"Not judged by Bicep ({because}): {reason}");
        else
            ProgramJudge.Of(program, template).AssertClean(nameof(ProgramJudge), because);
    }
}
