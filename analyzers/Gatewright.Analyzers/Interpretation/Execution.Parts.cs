namespace Gatewright.Analyzers;

/// <summary>The parts, by folder, each made when it is first needed.</summary>
internal sealed partial class Execution
{
    // Expressions
    public Expressions Expressions => field ??= new(this);
    public Choices Choices => field ??= new(this);
    public Casts Casts => field ??= new(this);
    public Conditions Conditions => field ??= new(this);
    public Operators Operators => field ??= new(this);
    public InterpolatedTexts InterpolatedTexts => field ??= new(this);
    public Patterns Patterns => field ??= new(this);
    public TypeTests TypeTests => field ??= new(this);

    // Statements
    public Statements Statements => field ??= new(this);
    public Loops Loops => field ??= new(this);
    public Jumps Jumps => field ??= new(this);
    public Exceptions Exceptions => field ??= new(this);
    public Disposal Disposal => field ??= new(this);
    public Iterators Iterators => field ??= new(this);

    // Places
    public Assignments Assignments => field ??= new(this);
    public Places Places => field ??= new(this);
    public Setters Setters => field ??= new(this);
    public Deconstruction Deconstruction => field ??= new(this);

    // Objects
    public Members Members => field ??= new(this);
    public Indexers Indexers => field ??= new(this);
    public Creations Creations => field ??= new(this);
    public Constructors Constructors => field ??= new(this);
    public Statics Statics => field ??= new(this);
    public Printing Printing => field ??= new(this);
    public Events Events => field ??= new(this);

    // Calls
    public Calls Calls => field ??= new(this);
    public ArgumentLists ArgumentLists => field ??= new(this);
    public Dispatch Dispatch => field ??= new(this);
    public Invocations Invocations => field ??= new(this);
    public Delegates Delegates => field ??= new(this);
    public UnfollowedCalls UnfollowedCalls => field ??= new(this);
    public PlatformCalls PlatformCalls => field ??= new(this);
    public Tasks Tasks => field ??= new(this);

    // Collections
    public Lists Lists => field ??= new(this);
    public Arrays Arrays => field ??= new(this);
    public CollectionExpressions CollectionExpressions => field ??= new(this);
    public Slices Slices => field ??= new(this);
    public ListMethods ListMethods => field ??= new(this);
    public Orders Orders => field ??= new(this);
    public Enumeration Enumeration => field ??= new(this);

    // Linq
    public Queries Queries => field ??= new(this);
    public Results Results => field ??= new(this);
    public Grouping Grouping => field ??= new(this);
    public Totals Totals => field ??= new(this);
    public SequenceMethods SequenceMethods => field ??= new(this);
    public Shapes Shapes => field ??= new(this);

    // Forgetting
    public Forgetting Forgetting => field ??= new(this);
    public UnknownVariables UnknownVariables => field ??= new(this);
    public Escapes Escapes => field ??= new(this);
    public Sweeping Sweeping => field ??= new(this);

    // Replay
    public Verbs Verbs => field ??= new(this);
    public Topologies Topologies => field ??= new(this);
}
