using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>The topologies that come to life on a path, and where they are finished.</summary>
internal sealed class Topologies(Execution run)
{
    /// <param name="site">What makes it, or null for one that comes from outside.</param>
    /// <param name="made">The builder that was made, or null to make an open one.</param>
    public PathTopology Begin(IOperation? site, TopologyBuilder? made = null)
    {
        if (made is null)
        {
            made = new(new Value<Name>.Deferred("unknown"), new Value<Region>.Deferred("unknown"));
            made.MarkOpen();
        }

        var it = new PathTopology(made, site, run.Begun.Count(other => other.Site == site), run.Laws);
        run.Begun.Add(it);
        return it;
    }

    /// <summary>A method that completes a builder is known by its attribute alone, never by a name.</summary>
    public bool Completed(IMethodSymbol method, ImmutableArray<Argument> arguments)
    {
        var isCompletion = false;
        foreach (var argument in arguments)
        {
            if (!run.Bodies.Completes(argument.Parameter))
                continue;
            isCompletion = true;
            if (argument.Value.It is TopologyBuilder builder)
                Judge(builder, isCompletion: true);
        }

        return isCompletion;
    }

    public void Judge(TopologyBuilder builder, bool isCompletion) =>
        run.Begun.Find(it => ReferenceEquals(it.Builder, builder))?.Finish(isCompletion);
}
