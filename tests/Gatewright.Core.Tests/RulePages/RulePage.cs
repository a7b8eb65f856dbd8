using System.Text.RegularExpressions;

namespace Gatewright.Tests.RulePages;

/// <summary>A page of <c>docs/rules</c>: one section for each rule of a subject, with a program that breaks it and one that holds.</summary>
internal sealed partial class RulePage
{
    private RulePage(string file, string text)
    {
        File = file;
        Title = text.Split('\n').First(line => line.StartsWith("# ", StringComparison.Ordinal))[2..];
        Sections = [.. Heading().Split(text).Skip(1).Select(section => RuleSection.Parse(this, section)).OfType<RuleSection>()];
    }

    /// <summary>All pages in the order of their first rules; the index and the map of laws are none.</summary>
    public static ImmutableArray<RulePage> All { get; } =
    [
        .. Directory.GetFiles(Repository.Folder("docs", "rules"), "*.md")
            .Where(path => Path.GetFileName(path) is not ("README.md" or "coverage.md"))
            .Select(path => new RulePage(Path.GetFileName(path), System.IO.File.ReadAllText(path)))
            .OrderBy(page => page.Sections.FirstOrDefault()?.Id, StringComparer.Ordinal),
    ];

    public string File { get; }

    public string Title { get; }

    public ImmutableArray<RuleSection> Sections { get; }

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Heading();
}

/// <summary>What a page says of one rule.</summary>
internal sealed partial class RuleSection
{
    private RuleSection(RulePage page, string id, string law, string text)
    {
        (Page, Id, Law, Text) = (page, id, law, text);
        ErrorCodes = [.. Codes().Matches(text).SelectMany(line => Code().Matches(line.Value)).Select(code => code.Groups[1].Value)];
        Programs = [.. Block().Matches(text).Select(block => new PageProgram(block.Groups[1].Value, Also(block.Groups[2].Value), block.Groups[3].Value))];
    }

    public RulePage Page { get; }

    public string Id { get; }

    public string Law { get; }

    /// <summary>Everything below the heading.</summary>
    public string Text { get; }

    /// <summary>What Azure answers to who breaks the rule, where that is known.</summary>
    public ImmutableArray<string> ErrorCodes { get; }

    public ImmutableArray<PageProgram> Programs { get; }

    public PageProgram? Breaks => Programs.SingleOrDefault(program => program.Kind == "breaks");

    public PageProgram? Holds => Programs.SingleOrDefault(program => program.Kind == "holds");

    /// <summary>The heading's anchor, as it is made for Markdown in repositories.</summary>
    public string Anchor => Punctuation().Replace($"{Id} {Law}".ToLowerInvariant(), "").Replace(' ', '-');

    /// <summary>A section whose heading begins with a rule's id, or null.</summary>
    public static RuleSection? Parse(RulePage page, string section)
    {
        var end = section.IndexOf('\n', StringComparison.Ordinal);
        return Title().Match(section[..end]) is { Success: true } title
            ? new(page, title.Groups[1].Value, title.Groups[2].Value, section[end..])
            : null;
    }

    private static ImmutableArray<string> Also(string words) => [.. RuleId().Matches(words).Select(id => id.Value)];

    [GeneratedRegex(@"^(GW\d{4}) (.+)$")]
    private static partial Regex Title();

    [GeneratedRegex(@"GW\d{4}")]
    private static partial Regex RuleId();

    [GeneratedRegex(@"^Azure answers .*$", RegexOptions.Multiline)]
    private static partial Regex Codes();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^```csharp (breaks|holds)(.*)\n([\s\S]*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
