using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests.Mistakes;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;

namespace Gatewright.Tests.Mutants;

/// <summary>The programs of pages and the examples, compiled once. What their tests assert of the findings is compared with what it is without mutants.</summary>
internal static class PageCases
{
    public static IEnumerable<(string Name, Action Run)> All() =>
        (from page in RulePage.All
         from section in page.Sections
         from program in section.Programs
         select Case($"{section.Id} {program.Kind}", program.Text.Text, found => program.Kind == "breaks"
             ? [.. Reported(found, section.Id), .. Places(found, section.Id), .. found.Where(it => it.Rule.Id == section.Id).Select(it => it.Fix?.Text ?? "").Distinct()]
             : Reported(found, section.Id)))
        .Concat(
         from mistake in MistakePage.Mistakes
         from program in mistake.Programs
         where program.Kind != "refused"
         select Case($"mistake {mistake.Number} {program.Kind} {program.Id}", program.Program.Text.Text, found =>
             [.. Reported(found, ""), .. Places(found, program.Id), .. found.Where(it => it.Rule.Id == program.Id).Select(it => it.Severity.ToString())]))
        .Concat(
         from path in Directory.EnumerateFiles(Repository.Folder("examples"), "*.cs")
         select Case(Path.GetFileName(path), File.ReadAllText(path), found => Reported(found, "")));

    private static (string, Action) Case(string name, string text, Func<ImmutableArray<Finding>, IEnumerable<string>> seen)
    {
        var topologies = new SourceProgram(text).Completed();
        var expected = Seen();
        return (name, () => Assert.Equal(expected, Seen()));

        string[] Seen() => [.. topologies.SelectMany(topology => seen(RuleBook.Check(topology)))];
    }

    private static IEnumerable<string> Reported(IEnumerable<Finding> found, string id) =>
        RulePageTests.Reported(found, id).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Places(IEnumerable<Finding> found, string id) =>
        found.Where(it => it.Rule.Id == id).Select(it => $"{it.Origin.Call?.Number} {it.Origin.Argument} {it.Origin.Item}").Distinct();
}
