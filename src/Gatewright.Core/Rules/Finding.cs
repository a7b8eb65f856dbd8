namespace Gatewright.Rules;

/// <summary>A violation of a rule at a place in a topology.</summary>
public sealed class Finding
{
    internal Finding(Rule rule, Violation violation, Severity severity, string? accepted)
    {
        Rule = rule;
        Origin = violation.Origin;
        Message = violation.Message;
        Severity = severity;
        Fix = violation.Remedy;
        Related = violation.Related;
        Cause = violation.Cause;
        AcceptanceReason = accepted;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>How bad it is here.</summary>
    public Severity Severity { get; }

    /// <summary>Where the wrong setting was said.</summary>
    public Origin Origin { get; }

    /// <summary>Where in the topology, such as <c>hub/hub-vpn</c>.</summary>
    public string Path => Origin.Path;

    /// <summary>What is, then what would be right.</summary>
    public string Message { get; }

    /// <summary>The one right remedy, where there is one.</summary>
    public SuggestedFix? Fix { get; }

    /// <summary>Other places that have a part in it.</summary>
    public ImmutableArray<Origin> Related { get; }

    /// <summary>The place that is probably wrong, where it isn't this one and other findings may have the same cause; see <see cref="RootCauses"/>.</summary>
    internal Origin? Cause { get; }

    /// <summary>Why the program accepts it, or null if it doesn't.</summary>
    public string? AcceptanceReason { get; }

    /// <summary>Whether it stands in the way of emitting: an error that nobody accepted.</summary>
    public bool IsBlocking => Severity == Severity.Error && AcceptanceReason is null;

    /// <summary>Id, place and message.</summary>
    public override string ToString() => $"{Rule.Id} {Path}: {Message}";
}
