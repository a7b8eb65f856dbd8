using Gatewright.Rules;
using Microsoft.CodeAnalysis;

namespace Gatewright.Analyzers;

/// <summary>What the compiler shows of a rule: the law as title, the Azure article that states it as help.</summary>
internal static class Descriptors
{
#pragma warning disable RS2008 // The release files are compared with the rule book by a test: the analyzer of analyzers sees no descriptors made from rules.
    /// <summary>Said where the interpreter gave up, so that silence can be told from assent.</summary>
    public static DiagnosticDescriptor Incomplete { get; } = new(
        "GW0900", "A topology is followed to its end", "This was not followed to its end, because {0}; what it describes is checked when it runs", "Analysis",
        DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Said of the option.</summary>
    public static DiagnosticDescriptor AsOf { get; } = new(
        "GW0901", "gatewright_as_of is a day", "gatewright_as_of is '{0}', which is no day; write it with year, month and day, such as 2027-01-31", "Analysis",
        DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Said where a program describes a topology and does nothing with it.</summary>
    public static DiagnosticDescriptor Unfinished { get; } = new(
        "GW0902", "A topology is finished", "'{0}' is described and never finished, so nothing is made of it; end with 'return await topology.RunAsync(args);'",
        "Analysis", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>Reported in addition to the compiler's own error, where it finds no method of a handle.</summary>
    public static DiagnosticDescriptor UnknownVerb { get; } = new(
        "GW0903", "A method is called by its name and with arguments that it supports", "{0}",
        "Analysis", DiagnosticSeverity.Warning, isEnabledByDefault: true);
#pragma warning restore RS2008

    private static readonly Dictionary<string, DiagnosticDescriptor> ByRule = RuleBook.Rules.ToDictionary(rule => rule.Id, Of, StringComparer.Ordinal);

    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. RuleBook.Rules.Select(rule => ByRule[rule.Id]), Incomplete, AsOf, Unfinished, UnknownVerb];

    public static DiagnosticDescriptor For(Rule rule) => ByRule[rule.Id];

    public static DiagnosticSeverity Level(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static DiagnosticDescriptor Of(Rule rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        rule.Category,
        Level(rule.Severity),
        isEnabledByDefault: rule.Severity != Severity.Information,
        $"{rule.Source.Article}, as of {rule.Source.Date}.",
        rule.Source.Url);
}
