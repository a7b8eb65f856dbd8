using Gatewright.Rules;
using Gatewright.Tests.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gatewright.Tests.Replaying;

/// <summary>
/// What a reader of the source finds without running it: the program is interpreted, its calls of verbs are made on the
/// real builders, and at each end the rule book judges what they hold. This is the seed of the analyzer.
/// </summary>
internal sealed class Replay
{
    private Replay(ImmutableArray<End> ends, string? incomplete) => (Ends, Incomplete) = (ends, incomplete);

    /// <summary>Where topologies were finished, in the order of the program, then those that never were.</summary>
    public ImmutableArray<End> Ends { get; }

    /// <summary>Why the interpreter gave up, or null if it reached the end of the program.</summary>
    public string? Incomplete { get; }

    /// <summary>The findings of all ends, each once.</summary>
    public IEnumerable<PlacedFinding> Findings => Ends.SelectMany(end => end.Findings).DistinctBy(found => (found.Finding.Rule.Id, found.Finding.Origin, found.Finding.Message));

    /// <summary>Reads a program that compiles.</summary>
    /// <param name="program">The program.</param>
    /// <param name="onFault">What to do with an exception, which is always a mistake of the interpreter.</param>
    public static Replay Of(SourceProgram program, OnFault onFault = OnFault.Rethrow)
    {
        var interpreter = new Interpreter(program.Compiled().Compilation);
        string? incomplete;
        try
        {
            incomplete = interpreter.Run();
        }
        catch (Exception fault) when (onFault == OnFault.Report)
        {
            incomplete = fault.ToString();
        }

        return new(interpreter.Ends(), incomplete);
    }
}

/// <summary>Hidden faults are silent rules; so tests want to see them, and an editor never does.</summary>
internal enum OnFault
{
    Rethrow,
    Report,
}

/// <summary>A place where a topology is finished: a call that completes it, or for want of one the end of the program.</summary>
/// <param name="IsCompletion">Whether the topology was given to a method that completes it, as <c>RunAsync</c> does.</param>
/// <param name="Topology">What was described until there.</param>
/// <param name="Findings">What the rule book finds of it.</param>
internal sealed record End(bool IsCompletion, Model.Topology Topology, ImmutableArray<PlacedFinding> Findings)
{
    public static End Of(Model.Topology topology, bool isCompletion) =>
        new(isCompletion, topology, [.. RuleBook.Check(topology).Select(WrittenAt.Place)]);
}

/// <summary>A finding and the span of the source that is to blame.</summary>
internal sealed record PlacedFinding(Finding Finding, FileLinePositionSpan Place, TextSpan Span)
{
    /// <summary>As the compiler prints places: lines and columns from 1.</summary>
    public override string ToString() => $"{Place.Path}({Place.StartLinePosition.Line + 1},{Place.StartLinePosition.Character + 1}): {Finding}";
}
