using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Jumps, and the switches that some of them lead to.</summary>
internal sealed partial class Interpreter
{
    private const int JumpBudget = 10_000;

    private ILabelSymbol? label;
    private int jumps;

    private static Flow Max(Flow one, Flow other) => one > other ? one : other;

    private Flow Branch(IBranchOperation branch)
    {
        switch (branch.BranchKind)
        {
            case BranchKind.Break:
                return Flow.Break;
            case BranchKind.Continue:
                return Flow.Continue;
            default:
                if (++jumps > JumpBudget)
                    throw new BudgetExceeded("a goto");
                label = branch.Target;
                return Flow.GoTo;
        }
    }

    private int? Labelled(ImmutableArray<IOperation> statements)
    {
        for (var index = 0; index < statements.Length; index++)
        {
            for (var it = statements[index]; it is ILabeledOperation labelled; it = labelled.Operation)
            {
                if (SymbolEqualityComparer.Default.Equals(labelled.Label, label))
                    return index;
            }
        }

        return null;
    }

    private Flow Switch(ISwitchOperation choice, Frame frame)
    {
        var value = Eval(choice.Value, frame);
        var cases = choice.Cases.OrderBy(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation)).ToList();
        foreach (var section in cases)
        {
            foreach (var clause in section.Clauses)
            {
                switch (Matches(clause, value, frame) ?? decisions.Next())
                {
                    case true:
                        return Section(section, cases, frame);
                    case null:
                        return Forget(frame, choice);
                }
            }
        }

        return Flow.Next;
    }

    /// <summary>A section may go to another one.</summary>
    private Flow Section(ISwitchCaseOperation? section, List<ISwitchCaseOperation> cases, Frame frame)
    {
        var flow = Flow.Next;
        while (section is not null)
        {
            flow = Block(section.Body, frame);
            section = flow == Flow.GoTo ? cases.Find(other => other.Clauses.Any(clause => SymbolEqualityComparer.Default.Equals(clause.Label, label))) : null;
        }

        return flow == Flow.Break ? Flow.Next : flow;
    }
}
