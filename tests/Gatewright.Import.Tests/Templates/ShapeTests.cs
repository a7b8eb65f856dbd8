namespace Gatewright.Import.Tests.Templates;

public class ShapeTests
{
    private const string Dash = " - ";

    public static TheoryData<string> Names { get; } = [.. Shape.Names];

    /// <summary>One by one, each with the reason why it is right. What is valid has none.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Its_findings_are_right(string name)
    {
        var shape = new Shape(name);
        Assert.All(shape.Verdicts, line => Assert.Contains(Dash, line, StringComparison.Ordinal));
        Assert.Equal(
            string.Join('\n', shape.Verdicts.Select(line => line[..line.IndexOf(Dash, StringComparison.Ordinal)])),
            string.Join('\n', shape.Imported().Check().Select(Shape.Line)));
    }

    [Theory, MemberData(nameof(Names))]
    public void It_is_read_as_the_topology_that_was_reviewed(string name) =>
        Gatewright.Tests.Snapshot.Matches(Shape.Text(new Shape(name).Imported()), $"{name}.txt");

    /// <summary>What was read is emitted, read again, and is the same.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Nothing_is_lost_when_it_is_emitted(string name)
    {
        var imported = new Shape(name).Imported();
        if (Passages.Emitted(imported.Topology) is not { } template)
            return;
        Assert.Equal(template, Passages.Emitted(Passages.Imported(template, imported.Topology.Name.ToString()).Topology));
    }
}
