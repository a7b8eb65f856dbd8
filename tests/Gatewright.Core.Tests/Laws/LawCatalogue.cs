namespace Gatewright.Tests.Laws;

/// <summary>
/// All laws of Azure that we know of, from <c>Catalogue</c>: a file a subject, a block a law. The first line of a block has its id, its severity and its
/// sources, the second what must hold; then, if known, what Azure answers; then who holds it.
/// </summary>
internal static class LawCatalogue
{
    public static ImmutableArray<LawSource> Sources { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "sources.txt")).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).Select(it => new LawSource(it[0], it[1], it[2], it[3]))];

    public static ImmutableArray<LawSubject> Subjects { get; } =
    [
        .. Directory.GetFiles(Folder, "*-*.txt").Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
            .Select(blocks => new LawSubject(blocks[0][2..], [.. blocks.Skip(1).Select(block => Law.Parse(block.TrimEnd('\n')))])),
    ];

    public static IEnumerable<Law> Laws => Subjects.SelectMany(subject => subject.Laws);

    private static string Folder => Repository.Folder("tests", "Gatewright.Core.Tests", "Laws", "Catalogue");
}

/// <param name="Title">What the laws are about.</param>
/// <param name="Laws">In the order of the page.</param>
internal sealed record LawSubject(string Title, ImmutableArray<Law> Laws);

/// <param name="Mark">How laws name it.</param>
/// <param name="Title">The article's title.</param>
/// <param name="Url">Its address, if it has one.</param>
/// <param name="Date">The date of the version that was read, ISO 8601 as far as it is known.</param>
internal sealed record LawSource(string Mark, string Title, string Url, string Date);
