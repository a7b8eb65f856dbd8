namespace Gatewright.Deploy;

/// <summary>What a stack does with what the program has no longer, and what it denies everybody else.</summary>
public sealed record StackOptions
{
    /// <summary>Gets whether resources that the program has no longer are deleted, or left and no longer managed. Default: left.</summary>
    public Unmanaged Resources { get; init; }

    /// <summary>Gets whether resource groups that the program has no longer are deleted with all that is in them. Default: left.</summary>
    public Unmanaged ResourceGroups { get; init; }

    /// <summary>Gets what is denied to everybody on the stack's resources, unless it is done by the stack. Default: nothing is denied.</summary>
    public Denied Deny { get; init; }
}

/// <summary>What becomes of what a stack manages no longer.</summary>
public enum Unmanaged
{
    /// <summary>It stays in Azure.</summary>
    Detach,

    /// <summary>It is deleted.</summary>
    Delete,
}

/// <summary>What a stack denies.</summary>
public enum Denied
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>To delete its resources.</summary>
    Delete,

    /// <summary>To delete or to change its resources.</summary>
    WriteAndDelete,
}
