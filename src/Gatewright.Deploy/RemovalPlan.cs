namespace Gatewright.Deploy;

/// <summary>What a removal deletes, and what it keeps because it isn't the program's.</summary>
/// <param name="Resources">The ids of what the program made and marked, and of the parts that its deployments put into resources of others; in order.</param>
/// <param name="Groups">The ids of the resource groups that the program made and that hold nothing else.</param>
/// <param name="Kept">The ids of groups that the program made and that hold other things, which stay.</param>
public sealed record RemovalPlan(ImmutableArray<string> Resources, ImmutableArray<string> Groups, ImmutableArray<string> Kept)
{
    /// <summary>Whether there is nothing to delete.</summary>
    public bool IsEmpty => Resources.IsEmpty && Groups.IsEmpty;

    /// <summary>A line for each thing.</summary>
    public string ToText() => string.Concat(
    [
        .. Resources.Select(it => $"delete {ResourceChange.NameOf(it)}\n"),
        .. Groups.Select(it => $"delete {ResourceChange.NameOf(it)}\n"),
        .. Kept.Select(it => $"keep {ResourceChange.NameOf(it)}, since it holds what isn't this program's\n"),
    ]);
}
