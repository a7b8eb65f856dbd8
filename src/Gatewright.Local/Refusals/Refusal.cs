namespace Gatewright.Local.Refusals;

/// <summary>A resource that Azure doesn't take.</summary>
/// <param name="ResourceId">Its id, as it was written.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">Azure's code.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="RuleId">The rule that found it.</param>
/// <param name="When">When Azure finds it.</param>
internal sealed record Refusal(string ResourceId, int Status, string Code, string Message, string RuleId, RefusalTime When);

/// <summary>When Azure finds what is wrong.</summary>
internal enum RefusalTime
{
    /// <summary>Before a deployment starts, in validation.</summary>
    Preflight,

    /// <summary>When the resource is written.</summary>
    Write,

    /// <summary>While the provider makes it: the operation fails.</summary>
    Run,
}
