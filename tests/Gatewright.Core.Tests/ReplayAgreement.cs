using Gatewright.Tests.Programs;
using Gatewright.Tests.Replaying;

namespace Gatewright.Tests;

/// <summary>Whoever reads a program finds what the program finds of itself.</summary>
public sealed class ReplayAgreement
{
    public static TheoryData<string> Examples => [.. Files("examples")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Replay_agrees_with_the_running_program(string file)
    {
        var program = new SourceProgram(File.ReadAllText(Repository.Folder("examples", file)), file);

        var replay = Replay.Of(program);

        Assert.Null(replay.Incomplete);
        Assert.Contains(replay.Ends, end => end.IsCompletion);
        Agreement.Holds(program, replay);
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Repository.Folder(folder), "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
