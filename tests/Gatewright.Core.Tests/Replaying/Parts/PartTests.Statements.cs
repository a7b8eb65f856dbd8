using Gatewright.Analyzers;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Tests.Replaying.Parts;

public sealed partial class PartTests
{
    [Fact]
    public void A_loop_runs_its_turns()
    {
        var snippet = new Snippet("var sum = 0; for (var turn = 1; turn <= 4; turn++) { if (turn == 3) continue; sum += turn; }").After(1);

        Assert.Equal(Flow.Next, snippet.Run.Loops.For(snippet.The<IForLoopOperation>(), snippet.Frame));

        Assert.Equal(7, snippet["sum"]);
    }

    [Fact]
    public void A_loop_of_unknown_length_leaves_what_it_assigns_unknown_and_the_rest_as_it_is()
    {
        var snippet = new Snippet("var sum = 0; var kept = 5; for (var turn = 0; turn < args.Length; turn++) sum += kept;", decisions: 0).After(2);

        snippet.Run.Loops.For(snippet.The<IForLoopOperation>(), snippet.Frame);

        Assert.IsType<Unknown>(snippet["sum"]);
        Assert.Equal(5, snippet["kept"]);
    }

    [Fact]
    public void A_handler_gets_what_was_thrown_and_nothing_stays_open()
    {
        var snippet = new Snippet("""
            var caught = "";
            try { if (Spread(1) > 0) caught = "never"; }
            catch (System.InvalidOperationException fault) { caught = fault is null ? "nothing" : "it"; }
            static int Spread(int depth) => depth > 5 ? throw new System.InvalidOperationException() : Spread(depth + 1);
            """);
        snippet.Run.Statements.Block([snippet.The<IVariableDeclarationGroupOperation>(), snippet.The<ILocalFunctionOperation>()], snippet.Frame);

        snippet.Run.Exceptions.Try(snippet.The<ITryOperation>(), snippet.Frame);

        Assert.Equal("it", snippet["caught"]);
        Assert.Equal((0, null, null), (snippet.Run.Depth, snippet.Run.Callers, snippet.Run.Asked));
    }

    [Fact]
    public void A_scope_ends_however_it_is_left()
    {
        var snippet = new Snippet("if (args.Length > 0) System.Console.WriteLine();");
        var choice = snippet.The<IConditionalOperation>();

        Assert.Throws<ProgramThrows>(Thrown);
        Assert.Equal((0, null, null), (snippet.Run.Depth, snippet.Run.Callers, snippet.Run.Asked));

        void Thrown()
        {
            using var call = snippet.Run.Enter(choice);
            using var asked = snippet.Run.Ask(choice);
            Assert.Equal((1, choice, choice), (snippet.Run.Depth, snippet.Run.Callers?.Site, snippet.Run.Asked));
            throw new ProgramThrows();
        }
    }

    [Fact]
    public void Calls_within_calls_have_a_limit()
    {
        var snippet = new Snippet("Down(); static void Down() => Down();");
        snippet.Run.Statements.Block([snippet.The<ILocalFunctionOperation>()], snippet.Frame);

        var reason = Assert.Throws<BudgetExceeded>(() => snippet.Run.Eval(snippet.The<IInvocationOperation>(), snippet.Frame));

        Assert.Equal("it has more than 100 calls within calls", reason.Message);
        Assert.Equal(0, snippet.Run.Depth);
    }
}
