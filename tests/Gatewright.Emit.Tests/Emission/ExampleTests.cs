using Gatewright.Emit;
using Gatewright.Tests.Judging;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.Emission;

/// <summary>What each example becomes, against a reviewed file and before all judges.</summary>
public class ExampleTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_emits_its_template_and_the_judges_pass_it(string name)
    {
        var emitted = ExampleRun.Of(name, "emit");

        Assert.Equal(0, emitted.ExitCode);
        Snapshot.Matches(emitted.Error, $"{name}.txt");
        Judges.AssertClean(emitted.Output, $"examples/{name}.cs");
        Snapshot.Matches(emitted.Output, $"{name}.json");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_draws_its_diagram(string name) =>
        Snapshot.Matches(MermaidDiagram.Render(ExampleTopology.Of(name)), $"{name}.mmd");
}
