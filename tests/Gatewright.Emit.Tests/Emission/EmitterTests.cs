using Gatewright.Emit;

namespace Gatewright.Tests.Emission;

/// <summary>What holds for all emitters of the list, so that a new one can't be forgotten.</summary>
public sealed class EmitterTests
{
    /// <summary>Where each emitter's output for an example is reviewed, as a whole.</summary>
    private static readonly Dictionary<string, string[]> Reviewed = new()
    {
        ["arm"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/{0}.json"],
        ["bicep"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/{0}.bicep.txt"],
        ["cli"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/{0}.sh"],
        ["powershell"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/{0}.ps1"],
        ["portal"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/portal-{0}.txt"],
        ["mermaid"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/{0}.mmd"],
        ["svg"] = ["docs/pictures/{0}.svg"],
        ["report"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/report-{0}.html", "tests/Gatewright.Emit.Tests/Emission/Snapshots/report-{0}.md"],
        ["addresses"] = ["tests/Gatewright.Emit.Tests/Emission/Snapshots/{0}.csv"],
        ["devices"] = ["tests/Gatewright.Emit.Tests/Devices/Snapshots/example-{0}.txt"],
        ["classic"] = ["tests/Gatewright.Emit.Tests/Classic/Snapshots/classic-{0}.txt"],
        ["clients"] = ["tests/Gatewright.Emit.Tests/Clients/Snapshots/example-{0}.txt"],
    };

    public static TheoryData<string> Names => [.. Examples.Names];

    [Fact]
    public void Each_example_has_a_reviewed_output_of_each_emitter() => Assert.Empty(
        from emitter in Emitters.All
        from name in Examples.Names
        from file in Reviewed[emitter.Name].Select(it => string.Format(null, it, name))
        where !File.Exists(Repository.Folder(file.Split('/')))
        select $"{emitter.Name}: {file}");

    /// <summary>Two builds of a program share no object, so nothing may depend on the order in which objects were made or hashed.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_program_gives_the_same_bytes_again(string name)
    {
        var (one, other) = (ExampleTopology.Of(name), ExampleTopology.Of(name));
        Assert.All(Emitters.All, emitter => Assert.Equal(emitter.Write(one).Files, emitter.Write(other).Files));
    }
}
