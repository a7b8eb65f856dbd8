extern alias analyzers;

using System.Text;
using analyzers::Gatewright.Analyzers;
using Gatewright.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gatewright.Tests;

/// <summary>What the compiler is told of the rules is what the rule book says of them.</summary>
public sealed class DescriptorTests
{
    /// <summary>What the analyzer says of its own work.</summary>
    private static readonly string[] OfTheAnalyzer = ["GW0900", "GW0901", "GW0902", "GW0903"];

    private static ImmutableArray<DiagnosticDescriptor> Descriptors => new TopologyAnalyzer().SupportedDiagnostics;

    [Fact]
    public void Each_rule_has_a_descriptor() =>
        Assert.Equal(
            RuleBook.Rules.Select(rule =>
                (rule.Id, rule.Title, rule.Category, rule.Severity.ToString().Replace("Information", "Info", StringComparison.Ordinal),
                rule.Severity != Severity.Information, rule.Source.Url)),
            Descriptors.Where(it => !OfTheAnalyzer.Contains(it.Id))
                .Select(it => (it.Id, it.Title.ToString(null), it.Category, it.DefaultSeverity.ToString(), it.IsEnabledByDefault, it.HelpLinkUri)));

    /// <summary>The tool that keeps such files for other analyzers sees no descriptors that are made from rules. <c>UPDATE_SNAPSHOTS=1</c> writes the
    /// file.</summary>
    [Fact]
    public void The_release_notes_list_each_descriptor()
    {
        var path = Repository.Folder("analyzers", "Gatewright.Analyzers", "AnalyzerReleases.Unshipped.md");
        var notes = new StringBuilder("; What the next release reports, from the rule book\n\n### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n");
        foreach (var it in Descriptors.OrderBy(it => it.Id, StringComparer.Ordinal))
            notes.Append($"{it.Id} | {it.Category} | {(it.IsEnabledByDefault ? it.DefaultSeverity : "Disabled")} | {it.Title}\n");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            File.WriteAllText(path, notes.ToString());

        Assert.Equal(notes.ToString(), File.ReadAllText(path));
    }

    [Fact]
    public void The_analyzer_may_run_beside_others_and_keeps_off_generated_code()
    {
        var attribute = Assert.Single(typeof(TopologyAnalyzer).GetCustomAttributes(typeof(DiagnosticAnalyzerAttribute),
            inherit: false).Cast<DiagnosticAnalyzerAttribute>());

        Assert.Equal([LanguageNames.CSharp], attribute.Languages);
        Assert.Equal("011be02186ed99d8", Convert.ToHexStringLower(typeof(TopologyAnalyzer).Assembly.GetName().GetPublicKey()![32..40]));
    }
}
