namespace Gatewright.Emit.Scripts;

/// <summary>A command that creates a resource, or a part of one.</summary>
/// <param name="Name">The command, such as <c>network vnet subnet create</c>.</param>
/// <param name="Options">What it can set.</param>
internal sealed record CreatingCommand(string Name, params ImmutableArray<CommandOption> Options)
{
    /// <summary>The option that names what contains it; null for a resource of its own.</summary>
    public string? ParentOption { get; init; }

    /// <summary>Whether it is given a region and tags.</summary>
    public bool HasPlace { get; init; } = true;

    /// <summary>Parts that are lists in the resource's body, and have a command each.</summary>
    public ImmutableArray<(string Path, CreatingCommand Command)> Parts { get; init; } = [];
}
