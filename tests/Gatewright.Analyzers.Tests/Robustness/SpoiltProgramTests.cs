using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;

namespace Gatewright.Tests.Robustness;

/// <summary>The analyzer stands in nobody's way: no program makes it throw, hang or fill the memory. The tests of Core spoil many more, without a compiler
/// around.</summary>
public sealed class SpoiltProgramTests
{
    [Fact]
    public async Task No_spoilt_program_makes_the_analyzer_fail()
    {
        var (programs, given, findings) = (0, 0, 0);
        foreach (var seed in LongRun.Seeds(normally: 200, atLength: 5_000))
        {
            var text = new Mutation(seed).Program();

            var said = await new SourceProgram(text).Compilation.Asked();

            Assert.False(said.Any(IsFault), $"Seed {seed}: {string.Join('\n', said.Where(IsFault).Select(it => it.GetMessage(null)))}\n{text}");
            programs++;
            given += said.Any(it => it.Id == "GW0900") ? 1 : 0;
            findings += said.Count(it => it.Id != "GW0900");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{programs} programs, {given} given up, {findings} findings, no fault");
    }

    private static bool IsFault(Diagnostic diagnostic) =>
        diagnostic.Id == "AD0001" || diagnostic.Id == "GW0900" && diagnostic.GetMessage(null).Contains("of a fault", StringComparison.Ordinal);
}
