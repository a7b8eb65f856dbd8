using Gatewright.Emit;
using Gatewright.Local.Network;
using Gatewright.Local.Refusals;
using Gatewright.Local.Tests.Network;
using Gatewright.Model;
using Gatewright.Tests;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;

namespace Gatewright.Local.Tests.Refusals;

/// <summary>What holds the rules is taken: the first time, and again over what the first time left.</summary>
public class NoFalseRefusalTests
{
    private static readonly string Stored = Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots");

    public static TheoryData<string> Examples { get; } =
        [.. Gatewright.Tests.Examples.Names.Where(name => File.Exists(Path.Combine(Stored, name + ".json")))];

    public static TheoryData<string> Pages { get; } = [.. RulePage.All.Select(page => page.File)];

    [Fact]
    public void Every_example_has_a_stored_template() => Assert.Equal(Gatewright.Tests.Examples.Names.Count(), Examples.Count);

    [Theory, MemberData(nameof(Examples))]
    public void An_example_is_taken_and_taken_again(string name) => IsTakenTwice(name, File.ReadAllText(Path.Combine(Stored, name + ".json")));

    [Theory, MemberData(nameof(Pages))]
    public void A_program_that_holds_a_rule_is_taken_and_taken_again(string page)
    {
        foreach (var section in RulePage.All.Single(it => it.File == page).Sections)
        {
            if (section.Holds is { } holds && new SourceProgram(holds.Text.Text).Completed() is [var topology] && Rendered(topology) is { } template)
                IsTakenTwice(section.Id, template);
        }
    }

    [Fact]
    public void A_random_topology_that_holds_the_rules_is_taken_and_taken_again()
    {
        var taken = 0;
        for (var seed = 0; seed < 100; seed++)
        {
            if (Rendered(RandomTopology.Of(new(seed, seed % 13, Care.Careful)).Builder.Build()) is not { } template || !NamesOnlyItsOwn(template))
                continue;
            IsTakenTwice($"seed {seed}", template);
            taken++;
        }

        Assert.InRange(taken, 20, 100);
    }

    internal static string? Rendered(Topology topology)
    {
        var template = ArmTemplate.Create(topology);
        return template.Problems.IsEmpty && !template.IsList ? template.Deployments[0].Template.Render() : null;
    }

    /// <summary>What exists beside a template isn't there, and a network without the gateway that it has may well be refused.</summary>
    private static bool NamesOnlyItsOwn(string template)
    {
        var sent = Deployments.Of(template);
        var ids = Deployments.Ids(sent);
        return sent.Length > 0 && sent.SelectMany(it => ResourceTypes.Find(it.Type).References(it.Id, it.Body))
            .All(reference => ids.Any(id => ResourceIds.IsIn(reference.Id, id)));
    }

    private static void IsTakenTwice(string name, string template)
    {
        var sent = Deployments.Of(template);
        var written = Deployments.Ids(sent);
        IsTaken(name, RefusalCheck.Of(sent, written));
        var provider = new Provider();
        foreach (var resource in sent)
            provider.Put(resource);
        IsTaken(name + " again", RefusalCheck.Of(provider.All.Concat(sent), written));
    }

    private static void IsTaken(string name, IReadOnlyList<Refusal> refusals) => Assert.True(refusals.Count == 0, $"{name}:\n{string.Join('\n', refusals)}");
}
