using Gatewright.Changes.Laws;
using Gatewright.Tests;

namespace Gatewright.Changes.Tests;

/// <summary>The page about changes lists the laws as they are. <c>UPDATE_SNAPSHOTS=1</c> writes them.</summary>
public sealed class PageTests
{
    private const string Begin = "<!-- laws -->";

    [Fact]
    public void The_page_lists_all_laws()
    {
        var path = Repository.Folder("docs", "changes.md");
        var text = File.ReadAllText(path);
        var wanted = text[..(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + "\n\n" + Table();
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") is "1")
            File.WriteAllText(path, wanted);

        Assert.Equal(wanted, File.ReadAllText(path));
    }

    private static string Table() => string.Concat(
    [
        "| Law | What Azure does | Effect | Source, read as of |\n|---|---|---|---|\n",
        .. ChangeLaws.All.OrderByDescending(it => it.Effect)
            .Select(it => $"| `{it.Name}` | {it.Statement} | {it.Effect.ToString().ToLowerInvariant()} | [{it.Source.Article}]({it.Source.Url}), {it.Source.Date} |\n"),
    ]);
}
