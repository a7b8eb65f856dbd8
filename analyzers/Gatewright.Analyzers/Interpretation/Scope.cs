using Microsoft.CodeAnalysis.Operations;

namespace Gatewright.Analyzers;

/// <summary>Something that is under way. Disposing ends it, however it ends: calls and the condition that is asked are what they were before.</summary>
internal readonly ref struct Scope
{
    private readonly Execution run;
    private readonly int depth;
    private readonly Caller? callers;
    private readonly IConditionalOperation? asked;

    public Scope(Execution run) => (this.run, depth, callers, asked) = (run, run.Depth, run.Callers, run.Asked);

    public void Dispose() => (run.Depth, run.Callers, run.Asked) = (depth, callers, asked);
}
