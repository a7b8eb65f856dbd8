using System.Runtime.CompilerServices;
namespace Gatewright.Rules;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Good practice; not reported unless asked for.</summary>
    Information,

    /// <summary>It may not work, or Azure's pages disagree.</summary>
    Warning,

    /// <summary>Azure refuses it, or traffic surely doesn't flow.</summary>
    Error,
}

/// <summary>One law of Azure: what must hold, where Azure says so, and a query that finds violations.</summary>
public sealed class Rule
{
    private readonly Func<Topology, DateTime, IEnumerable<Violation>> violations;

    private Rule(string id, string title, Source source, Severity severity, Func<Topology, DateTime, IEnumerable<Violation>> violations)
    {
        (Id, Title, Source, Severity) = (id, title, source, severity);
        this.violations = violations;
    }

    /// <summary><c>GW</c> and four digits; it never changes its meaning.</summary>
    public string Id { get; }

    /// <summary>What must hold, stated positively.</summary>
    public string Title { get; }

    /// <summary>Where Azure states it.</summary>
    public Source Source { get; }

    /// <summary>How bad a violation is, unless the finding itself says less.</summary>
    public Severity Severity { get; }

    /// <summary>Whether it depends on the day: of something that Azure retires.</summary>
    internal bool IsDated { get; private init; }

    /// <summary>What the rule is about, from its id.</summary>
    public string Category => Categories.Of(Id);

    /// <summary>A law whose violation Azure refuses, or with which traffic surely doesn't flow.</summary>
    internal static Rule Error(string id, string title, Source source, Func<Topology, IEnumerable<Violation>> violations) =>
        new(id, title, source, Severity.Error, (topology, _) => violations(topology));

    /// <summary>A law that changes with the date: retirements.</summary>
    internal static Rule Error(string id, string title, Source source, Func<Topology, DateTime, IEnumerable<Violation>> violations) =>
        new(id, title, source, Severity.Error, violations) { IsDated = true };

    /// <summary>A law whose violation may work, or on which Azure's pages disagree.</summary>
    internal static Rule Warning(string id, string title, Source source, Func<Topology, IEnumerable<Violation>> violations) =>
        new(id, title, source, Severity.Warning, (topology, _) => violations(topology));

    /// <summary>Good practice.</summary>
    internal static Rule Information(string id, string title, Source source, Func<Topology, IEnumerable<Violation>> violations) =>
        new(id, title, source, Severity.Information, (topology, _) => violations(topology));

    /// <summary>A law that a program states.</summary>
    internal static Rule Own(string id, string title, Severity severity, Func<Topology, IEnumerable<Violation>> violations) =>
        new(id, title, Sources.Program, severity, (topology, _) => violations(topology));

    /// <summary>A violation at the place of a setting.</summary>
    internal static Violation At<T>(Setting<T> setting, MessageText message) => new(setting.Origin, message.ToString());

    /// <summary>A violation at the place of a known value.</summary>
    internal static Violation At<T>(Known<T> value, MessageText message) => new(value.Origin, message.ToString());

    /// <summary>A violation at the call that raised a flag.</summary>
    internal static Violation At(Flag flag, MessageText message) => new(flag.Origin, message.ToString());

    /// <summary>A violation at any place.</summary>
    internal static Violation At(Origin origin, MessageText message) => new(origin, message.ToString());

    internal IEnumerable<Violation> ViolationsIn(Topology topology, DateTime asOf) => violations(topology, asOf);
}

/// <summary>An Azure article and the date of the version that was read.</summary>
/// <param name="Article">Its title.</param>
/// <param name="Url">Its address.</param>
/// <param name="Date">ISO 8601.</param>
public sealed record Source(string Article, string Url, string Date);

/// <summary>Subjects by the blocks of rule ids.</summary>
internal static class Categories
{
    private static readonly string[] Names =
    [
        "Values and names", "Gateways", "SKUs and public addresses", "Addresses and subnets", "Sites and connections",
        "BGP", "Peering and routing", "Point-to-site", "ExpressRoute", "Templates and limits",
    ];

    public static string Of(string id) => RuleId.IsGatewrights(id) ? Names[id[2] - '0'] : "Own rules";
}
