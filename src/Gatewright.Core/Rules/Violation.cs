namespace Gatewright.Rules;

/// <summary>What the query of a rule yields: a place, and what is wrong there.</summary>
/// <param name="Origin">The place.</param>
/// <param name="Message">What is, then what would be right; without a full stop.</param>
public sealed record Violation(Origin Origin, string Message)
{
    internal SuggestedFix? Remedy { get; private init; }

    internal Severity? Lowered { get; private init; }

    internal ImmutableArray<Origin> Related { get; private init; } = [];

    /// <summary>What is probably wrong, if it isn't what stands at the place: other findings may have the same cause.</summary>
    internal Origin? Cause { get; private init; }

    /// <summary>A violation at the call that brought an element into the topology.</summary>
    /// <param name="element">The element.</param>
    /// <param name="message">What is, then what would be right; without a full stop.</param>
    public static Violation At(Element element, string message) => new(element?.Origin ?? default, message);

    /// <summary>A violation at the place where a value is set; one of a setting that isn't set stands where the rule is stated.</summary>
    /// <param name="setting">The setting.</param>
    /// <param name="message">What is, then what would be right; without a full stop.</param>
    /// <example><c>Violation.At(network.Name, $"'{network.Name}' is no name for a network")</c></example>
    public static Violation At<T>(Setting<T> setting, string message) => new(setting.Origin, message);

    /// <summary>A violation at the call that set a flag.</summary>
    /// <param name="flag">The flag.</param>
    /// <param name="message">What is, then what would be right; without a full stop.</param>
    public static Violation At(Flag flag, string message) => new(flag.Origin, message);

    /// <summary>Another severity than the rule in general.</summary>
    public Violation WithSeverity(Severity severity) => this with { Lowered = severity };

    /// <summary>Another place that has a part in it.</summary>
    public Violation WithRelated(Origin origin) => this with { Related = Related.Add(origin) };

    /// <summary>The one right remedy, where there is one.</summary>
    internal Violation WithFix(SuggestedFix fix) => this with { Remedy = fix };

    /// <summary>Names what is probably wrong.</summary>
    internal Violation WithCause(Origin cause) => this with { Cause = cause };

    /// <summary>Another place, which is probably what is wrong.</summary>
    internal Violation WithRelatedCause(Origin cause) => WithRelated(cause).WithCause(cause);
}
