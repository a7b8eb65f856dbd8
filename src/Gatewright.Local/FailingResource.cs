namespace Gatewright.Local;

/// <summary>When Azure refuses a resource, or fails to make it.</summary>
public enum FailureTime
{
    /// <summary>Before a deployment starts.</summary>
    Validation,

    /// <summary>When the provider is asked to write it.</summary>
    Write,

    /// <summary>At the end of the time that it takes.</summary>
    End,
}

/// <summary>Resources that Azure refuses or fails to make.</summary>
/// <param name="Code">Azure's code.</param>
/// <param name="Message">Azure's message.</param>
public sealed record FailingResource(string Code, string Message)
{
    /// <summary>Gets their type, in any case; null, the default, for any.</summary>
    public string? Type { get; init; }

    /// <summary>Gets their name, in any case; null, the default, for any.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the HTTP status. The default is 409.</summary>
    public int Status { get; init; } = 409;

    /// <summary>Gets when it strikes. The default is the end.</summary>
    public FailureTime When { get; init; } = FailureTime.End;

    /// <summary>Gets how often it strikes each resource before it is made after all. The default is always.</summary>
    public int Times { get; init; } = int.MaxValue;

    /// <summary>A subscription that may have no more of a type.</summary>
    /// <param name="type">The type.</param>
    public static FailingResource Quota(string type) =>
        new("QuotaExceeded", $"The limit of resources of type '{type}' in this subscription is reached. Ask for more in the portal, under Usage + quotas.")
        {
            Type = type, Status = 400, When = FailureTime.Write,
        };

    /// <summary>A policy of the organization that doesn't allow a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="policy">The name of the policy.</param>
    public static FailingResource DeniedByPolicy(string type, string policy) =>
        new("RequestDisallowedByPolicy",
            $"Resource of type '{type}' was disallowed by policy. Policy identifiers: '[{{\"policyAssignment\":{{\"name\":\"{policy}\"}}}}]'.")
        {
            Type = type, Status = 403, When = FailureTime.Validation,
        };
}
