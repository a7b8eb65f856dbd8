extern alias analyzers;

using analyzers::Gatewright.Analyzers;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Tests.Robustness;

/// <summary>How the analyzer behaves towards its host.</summary>
public sealed class MannersTests
{
    private const string Head = """
        using Gatewright;

        var topology = new TopologyBuilder("contoso", Region.WestEurope);

        """;

    private const string End = "\nreturn await topology.RunAsync(args);";

    [Fact]
    public async Task A_compilation_without_the_library_costs_no_action()
    {
        var compilation = new SourceProgram(Head + End).Compilation;
        var bare = compilation.WithReferences(compilation.References.Where(it => !it.Display!.Contains("Gatewright", StringComparison.Ordinal)));

        Assert.Equal(1, await Actions(compilation));
        Assert.Equal(0, await Actions(bare));
    }

    [Fact]
    public async Task A_cancelled_caller_leaves_the_next_one_a_whole_answer()
    {
        var program = new SourceProgram(Head + """topology.AddVirtualNetwork("hub", "10.0.0.0/33");""" + End);
        var driver = program.Compilation.WithAnalyzers([new TopologyAnalyzer()]);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => driver.GetAnalyzerDiagnosticsAsync(cancelled.Token));

        Assert.Equal(["GW0001"], (await driver.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Select(it => it.Id));
    }

    [Fact]
    public async Task Ten_thousand_spokes_in_a_loop_are_followed_to_the_last()
    {
        var program = new SourceProgram(Head + """
            for (var number = 0; number < 10_000; number++)
                topology.AddVirtualNetwork($"spoke-{number}", number == 9_999 ? "10.0.0.0/33" : $"10.{number / 250}.{number % 250}.0/24");
            """ + End);

        Assert.Equal(["Program.cs(5,69): error GW0001 [\"10.0.0.0/33\"]"], (await program.Analyzed()).Where(it => it.Id == "GW0001").Select(Analysis.Line));
    }

    [Fact]
    public async Task A_program_that_never_ends_is_given_up_and_says_so()
    {
        var said = await new SourceProgram(Head + "while (true) { }" + End).Compilation.Asked();

        Assert.Equal(["This was not followed to its end, because it takes more than 2000000 steps; what it describes is checked when it runs"], said
            .Select(it => it.GetMessage(null)));
    }

    private static async Task<int> Actions(CSharpCompilation compilation)
    {
        var analyzer = new TopologyAnalyzer();
        var driver = compilation.WithAnalyzers([analyzer]);
        return (await driver.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)).SemanticModelActionsCount;
    }
}
