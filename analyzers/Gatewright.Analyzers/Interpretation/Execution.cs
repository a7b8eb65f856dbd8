using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>
/// One run through a program: all that changes meanwhile, and the parts that work on it. A part keeps nothing of its own between two calls but scratch,
/// and reaches the others from here, so each can be asked alone.
/// </summary>
internal sealed partial class Execution(Bodies bodies, Decisions decisions, Budget budget, Laws laws)
{
    private const int MostCalls = 100;

    public Bodies Bodies => bodies;

    public Decisions Decisions => decisions;

    public Budget Budget => budget;

    /// <summary>What is asked about each topology that is finished.</summary>
    public Laws Laws => laws;

    /// <summary>How many calls of the program's own are under way.</summary>
    public int Depth { get; set; }

    /// <summary>The call that is under way, and those it was made in; null outside of all.</summary>
    public Caller? Callers { get; set; }

    /// <summary>What the method that is being left gives back.</summary>
    public Abstract Returned { get; set; }

    /// <summary>What the handler that is running caught.</summary>
    public ProgramThrows? Caught { get; set; }

    /// <summary>The label that is being gone to.</summary>
    public ILabelSymbol? Label { get; set; }

    /// <summary>How often the program has gone to a label.</summary>
    public int JumpCount { get; set; }

    /// <summary>The statement whose condition is asked, if nothing hangs on it but what its branches say.</summary>
    public IConditionalOperation? Asked { get; set; }

    /// <summary>What <c>?.</c> found not to be null, the innermost on top.</summary>
    public Stack<Abstract> Accessed { get; } = [];

    /// <summary>What an object initializer fills, the innermost on top.</summary>
    public Stack<Abstract> Initialized { get; } = [];

    /// <summary>How many sequences are asking others for elements.</summary>
    public int SequenceDepth { get; set; }

    /// <summary>By field; a property without a body by its backing field.</summary>
    public Dictionary<ISymbol, Abstract> StaticValues { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The types whose static members have begun.</summary>
    public HashSet<ISymbol> PreparedTypes { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether static members that somebody assigns are known, since nothing ran before and nothing else has run since.</summary>
    public bool FollowsStatics { get; set; }

    /// <summary>Whether code ran that may have changed whatever is static.</summary>
    public bool HasForgottenStatics { get; set; }

    /// <summary>The bodies that were entered.</summary>
    public HashSet<IOperation> Visited { get; } = [];

    /// <summary>The branches that a sweep is in.</summary>
    public HashSet<IOperation> Swept { get; } = [];

    /// <summary>Whether verbs stand in a branch that this run didn't enter.</summary>
    public bool HasLeftOut { get; set; }

    /// <summary>The topologies that came to life so far.</summary>
    public List<PathTopology> Begun { get; } = [];

    /// <summary>A stack overflow or an endless loop would take the compiler along.</summary>
    public void Step()
    {
        budget.Step();
        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>Something of .NET is about to be called that takes as long as many steps.</summary>
    public void Spend(int steps) => budget.Step(steps);

    /// <summary>What an expression gives.</summary>
    public Abstract Eval(IOperation operation, Frame frame) => Expressions.Eval(operation, frame);

    /// <summary>Calls a lambda, a local function or a method that the program gave away.</summary>
    public Abstract Invoke(IOperation site, Closure closure, ImmutableArray<Abstract> arguments) => Invocations.Invoke(site, closure, arguments);

    /// <summary>A call of the program's own begins.</summary>
    /// <param name="site">Where it is made; null for what goes on with one that was entered before.</param>
    public Scope Enter(IOperation? site)
    {
        if (Depth >= MostCalls)
            throw new BudgetExceeded($"it has more than {MostCalls} calls within calls");
        var scope = new Scope(this);
        Depth++;
        if (site is not null)
            Callers = new(site, Callers);
        return scope;
    }

    /// <summary>The condition of a statement is asked.</summary>
    /// <param name="choice">The statement; null if more may hang on what is asked than what its branches say.</param>
    public Scope Ask(IConditionalOperation? choice)
    {
        var scope = new Scope(this);
        Asked = choice;
        return scope;
    }
}
