using Gatewright.Rules;

namespace Gatewright.Import;

/// <summary>Represents a template as a topology, with what is wrong with it as a template and what isn't part of the topology.</summary>
public sealed class ImportedTopology
{
    private readonly ImmutableArray<Finding> ofTemplate;

    internal ImportedTopology(Topology topology, ImmutableArray<Finding> ofTemplate, ImmutableArray<ArmProblem> problems, ImmutableArray<UnreadPart> unread) =>
        (Topology, this.ofTemplate, Problems, Unread) = (topology, ofTemplate, problems, unread);

    /// <summary>Gets the topology. It is built: nothing changes it.</summary>
    public Topology Topology { get; }

    /// <summary>Gets what ARM's engine would reject, or warn of. With an error the topology is what could be read.</summary>
    public ImmutableArray<ArmProblem> Problems { get; }

    /// <summary>Gets what isn't part of the topology, in the order of the document.</summary>
    public ImmutableArray<UnreadPart> Unread { get; }

    /// <summary>Asks the rule book, and the laws that only templates can break.</summary>
    /// <param name="asOf">The day that dated rules compare with; null for the book's release.</param>
    /// <returns>The findings in the order of the document; each <see cref="Origin"/> has a <see cref="DocumentPlace"/>.</returns>
    public ImmutableArray<Finding> Check(DateTime? asOf = null) =>
        [.. RuleBook.Check(Topology, asOf ?? RuleBook.ReleaseDate).Concat(ofTemplate).OrderBy(it => it.Origin.Number)];
}
