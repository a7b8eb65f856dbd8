using System.Reflection;
using Gatewright.Emit;
using Gatewright.Tests.Programs;
using Gatewright.Analyzers;

namespace Gatewright.Tests;

/// <summary>Whoever reads a program sees what the program does: the same findings, and of our examples the same template.</summary>
public sealed class ReplayAgreement
{
    public static TheoryData<string> Examples =>
        [.. Directory.EnumerateFiles(Repository.Folder("examples"), "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Replay_agrees_with_the_running_program(string file)
    {
        var program = new SourceProgram(File.ReadAllText(Repository.Folder("examples", file)), file);

        var replay = program.Replayed();

        Assert.Null(replay.Incomplete);
        Agreement.Holds(program, replay);
        Assert.Equal(
            program.Completed().Select(EmittedText.Json),
            replay.Ends.Where(end => end.IsCompletion).Select(end => EmittedText.Json(end.Topology)));
    }

    /// <summary>The replay knows no names of hosts.</summary>
    [Fact]
    public void The_host_marks_the_topology_that_it_completes() =>
        Assert.All(
            typeof(TopologyHost).GetMethods().Where(method => method.Name == "RunAsync"),
            method => Assert.NotNull(method.GetParameters()[0].GetCustomAttribute<CompletesTopologyAttribute>()));
}
