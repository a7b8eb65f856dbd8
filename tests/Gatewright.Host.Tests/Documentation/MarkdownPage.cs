using System.Text.RegularExpressions;

namespace Gatewright.Tests.Documentation;

/// <summary>A page of the documentation: what it quotes, where it leads, and what others may lead to in it.</summary>
internal sealed partial class MarkdownPage
{
    private readonly string prose;

    private MarkdownPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(Repository.Folder(path));
        prose = Fence().Replace(Text, "");
        Anchors = [.. Heading().Matches(prose).Select(it => Anchor(it.Groups[1].Value)).GroupBy(it => it)
            .SelectMany(same => same.Select((it, copy) => copy == 0 ? it : $"{it}-{copy}"))];
    }

    /// <summary>README, changelog and all below <c>docs</c>.</summary>
    public static ImmutableArray<MarkdownPage> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Folder("docs"), "*.md", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).Prepend("CHANGELOG.md").Prepend("README.md").Select(path => new MarkdownPage(path)),
    ];

    /// <summary>From the repository's root.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>The headings as links name them.</summary>
    public ImmutableHashSet<string> Anchors { get; }

    /// <summary>Where its links lead within the repository.</summary>
    public IEnumerable<string> Links =>
        Link().Matches(Code().Replace(prose, "")).Select(it => it.Groups[1].Value).Where(it => !it.Contains("://", StringComparison.Ordinal));

    /// <summary>The parts below the headings of the second level, by heading.</summary>
    public IReadOnlyDictionary<string, string> Sections =>
        Text.Split("\n## ").Skip(1).ToDictionary(it => it[..it.IndexOf('\n', StringComparison.Ordinal)], it =>
            it[it.IndexOf('\n', StringComparison.Ordinal)..]);

    public static MarkdownPage Of(string path) => All.Single(it => it.Path == path);

    /// <summary>What the one fence of a language in a section quotes, with the newline at its end.</summary>
    public static string Quoted(string section, string language) =>
        Fence().Matches(section).Single(it => it.Groups[1].Value == language).Groups[2].Value;

    public override string ToString() => Path;

    /// <summary>As GitHub makes them: a link's text only, lower case, no punctuation, hyphens for spaces.</summary>
    private static string Anchor(string heading) =>
        Punctuation().Replace(Link().Replace(heading, it => it.Value[1..it.Value.IndexOf(']', StringComparison.Ordinal)]).ToLowerInvariant(), "").Replace(' ',
            '-');

    [GeneratedRegex(@"^```(\w*).*\n([\s\S]*?)^```$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[[^\]\n]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`[^`\n]*`")]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Punctuation();
}
