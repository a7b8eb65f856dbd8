using System.Text.RegularExpressions;
using System.Xml.Linq;
using Gatewright.Rules;

namespace Gatewright.Tests.Documentation;

/// <summary>What a page names is there.</summary>
public sealed partial class ReferenceTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_within_the_repository_leads_to_a_file_and_a_heading(string path)
    {
        var page = MarkdownPage.Of(path);
        Assert.DoesNotContain(page.Links, link => !Leads(page, link));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_that_is_named_stands_in_the_book(string path) =>
        Assert.Empty(RuleId().Matches(MarkdownPage.Of(path).Text).Select(it => it.Value)
            .Where(id => RuleBook.Find(id) is null && !OfTheAnalyzer.Contains(id) && !OfTemplates.Contains(id)).Distinct());

    /// <summary>What only templates can break, as the page lists it that the tests of import write from the laws.</summary>
    private static ImmutableArray<string> OfTemplates { get; } =
        [.. RuleId().Matches(File.ReadAllText(Repository.Folder("docs", "template-laws.md"))).Select(it => it.Value).Where(id => id.StartsWith("GW95", StringComparison.Ordinal))];

    /// <summary>What the analyzer says of its own work, as its release notes list it.</summary>
    private static ImmutableArray<string> OfTheAnalyzer { get; } =
        [.. RuleId().Matches(File.ReadAllText(Repository.Folder("analyzers", "Gatewright.Analyzers", "AnalyzerReleases.Unshipped.md"))).Select(it => it.Value).Where(id => id.StartsWith("GW09", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_path_that_is_named_is_there(string path) =>
        Assert.DoesNotContain(NamedPath().Matches(MarkdownPage.Of(path).Text).Select(it => it.Groups[1].Value), it => !Path.Exists(Repository.Folder(it)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_version_of_a_package_is_the_one_that_is_used(string path)
    {
        var wrong =
            from package in XDocument.Load(Repository.Folder("Directory.Packages.props")).Descendants("PackageVersion")
            let name = package.Attribute("Include")!.Value
            from mention in Regex.Matches(MarkdownPage.Of(path).Text, $@"(?<![\w.]){Regex.Escape(name)}[\s|`@]+(\d+(\.\d+)+)")
            where mention.Groups[1].Value != package.Attribute("Version")!.Value
            select mention.Value;
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_page_of_packages_lists_those_that_come_with_Gatewright()
    {
        var used =
            from project in new[] { "Gatewright.Core", "Gatewright.Emit", "Gatewright.Deploy", "Gatewright.Local", "Gatewright" }
            from reference in XDocument.Load(Repository.Folder("src", project, $"{project}.csproj")).Descendants("PackageReference")
            where reference.Attribute("PrivateAssets") is null && reference.Parent!.Attribute("Condition") is null
            select reference.Attribute("Include")!.Value;
        Assert.Equal(used.Order(StringComparer.Ordinal), PackageRow().Matches(MarkdownPage.Of("docs/packages.md").Text)
            .Select(it => it.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    private static bool Leads(MarkdownPage page, string link)
    {
        var (file, anchor) = link.Split('#') is [var left, var right] ? (left, right) : (link, null);
        var target = file.Length == 0
            ? page.Path : Path.GetRelativePath(Repository.Root, Repository.Folder(Path.GetDirectoryName(page.Path)!, file)).Replace('\\', '/');
        if (!Path.Exists(Repository.Folder(target)))
            return false;
        return anchor is null || MarkdownPage.Of(target).Anchors.Contains(anchor);
    }

    [GeneratedRegex(@"\bGW\d{4}\b")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"`((?:src|tests|docs|examples|templates)/[\w./]+)`")]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"^\| ([\w.]+) \| \d", RegexOptions.Multiline)]
    private static partial Regex PackageRow();
}
