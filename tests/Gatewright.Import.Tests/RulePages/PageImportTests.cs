using Gatewright.Rules;
using Gatewright.Tests.RulePages;

namespace Gatewright.Import.Tests.RulePages;

/// <summary>The third way in: each program of the rule pages is emitted, read again and checked.</summary>
public class PageImportTests
{
    public static TheoryData<string> Pages { get; } = [.. RulePage.All.Select(page => page.File)];

    [Theory, MemberData(nameof(Pages))]
    public void A_template_breaks_the_laws_that_its_program_breaks(string file) => Compare(file, Differences.OfFindings,
        (topology, _, imported) => (Ids(RuleBook.Check(topology)), Ids(imported.Check())));

    [Theory, MemberData(nameof(Pages))]
    public void A_template_that_is_read_is_emitted_with_the_same_bytes(string file) => Compare(file, Differences.OfBytes,
        (_, template, imported) => (template, Passages.Emitted(imported.Topology) ?? ""));

    private static void Compare(string file, Dictionary<string, string> differences,
        Func<Gatewright.Model.Topology, string, ImportedTopology, (string Wanted, string Actual)> compare)
    {
        foreach (var section in RulePage.All.Single(page => page.File == file).Sections)
        {
            foreach (var program in section.Programs)
            {
                var (topology, template) = Passages.Emitted(program.Text.Text);
                if (template is null)
                    continue;
                var (wanted, actual) = compare(topology, template, Passages.Imported(template, topology.Name.ToString()));
                var name = $"{section.Id} {program.Kind}";
                if (differences.TryGetValue(name, out var reason))
                    Assert.False(wanted == actual, $"{name} doesn't differ any more: {reason}");
                else
                    Assert.Equal($"{name}\n{wanted}", $"{name}\n{actual}");
            }
        }
    }

    private static string Ids(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(it => it.Rule.Id).Distinct().Order(StringComparer.Ordinal));
}
