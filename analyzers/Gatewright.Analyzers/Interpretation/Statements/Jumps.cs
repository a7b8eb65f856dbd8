using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Jumps, and the switches that some of them lead to.</summary>
internal sealed class Jumps(Execution run)
{
    private const int JumpBudget = 10_000;

    public Flow Branch(IBranchOperation branch)
    {
        switch (branch.BranchKind)
        {
            case BranchKind.Break:
                return Flow.Break;
            case BranchKind.Continue:
                return Flow.Continue;
            default:
                if (++run.JumpCount > JumpBudget)
                    throw new BudgetExceeded("a goto");
                run.Label = branch.Target;
                return Flow.GoTo;
        }
    }

    public int? Labelled(ImmutableArray<IOperation> statements)
    {
        for (var index = 0; index < statements.Length; index++)
        {
            for (var it = statements[index]; it is ILabeledOperation labelled; it = labelled.Operation)
            {
                if (SymbolEqualityComparer.Default.Equals(labelled.Label, run.Label))
                    return index;
            }
        }

        return null;
    }

    public Flow Switch(ISwitchOperation choice, Frame frame)
    {
        var value = run.Eval(choice.Value, frame);
        var cases = choice.Cases.OrderBy(section => section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation)).ToList();
        foreach (var section in cases)
        {
            foreach (var clause in section.Clauses)
            {
                switch (run.Patterns.Matches(clause, value, frame) ?? run.Decisions.Next())
                {
                    case true:
                        return Section(section, cases, frame);
                    case null:
                        return run.Forgetting.Forget(frame, choice);
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
            flow = run.Statements.Block(section.Body, frame);
            section = flow == Flow.GoTo
                ? cases.Find(other => other.Clauses.Any(clause => SymbolEqualityComparer.Default.Equals(clause.Label, run.Label))) : null;
        }

        return flow == Flow.Break ? Flow.Next : flow;
    }
}
