namespace Gatewright.Local;

/// <summary>A fault that strikes chosen requests.</summary>
/// <param name="Kind">What goes wrong.</param>
public sealed record ScriptedFault(FaultKind Kind)
{
    /// <summary>Gets the method of the requests; null, the default, for any.</summary>
    public string? Method { get; init; }

    /// <summary>Gets a part of their paths, in any case; null, the default, for any.</summary>
    public string? Path { get; init; }

    /// <summary>Gets how many of these requests pass first. The default is none.</summary>
    public int After { get; init; }

    /// <summary>Gets how many are struck then. The default is one.</summary>
    public int Times { get; init; } = 1;
}
