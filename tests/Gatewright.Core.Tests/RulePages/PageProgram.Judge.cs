using Gatewright.Analyzers;
using Gatewright.Rules;
using Gatewright.Tests.Programs;

namespace Gatewright.Tests.RulePages;

internal sealed partial record PageProgram
{
    /// <summary>What the running program finds, once it is sure that who only reads it finds the same.</summary>
    public static (ImmutableArray<Finding> Found, Replay Replay) Judge(string text)
    {
        var program = new SourceProgram(text);
        var replay = program.Replayed();
        Assert.Null(replay.Incomplete);
        return (Assert.Single(Agreement.Holds(program, replay)), replay);
    }
}
