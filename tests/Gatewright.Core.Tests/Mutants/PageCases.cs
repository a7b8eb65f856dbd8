using Gatewright.Model;
using Gatewright.Rules;
using Gatewright.Tests.Mistakes;
using Gatewright.Tests.Programs;
using Gatewright.Tests.RulePages;

namespace Gatewright.Tests.Mutants;

/// <summary>
/// The programs of pages and the examples, compiled once. What their tests assert of the findings, places in the topology instead of the
/// source, is compared with what it is without mutants.
/// </summary>
internal static class PageCases
{
    public static IEnumerable<(string Name, Action Run)> All() =>
        (from page in RulePage.All
         from section in page.Sections
         from program in section.Programs
         select Case($"{section.Id} {program.Kind}", program.Text.Text, topology => program.Kind == "breaks"
             ? [.. Reported(RuleBook.Check(topology), section.Id), .. PageFindingTests.Lines(section.Id, topology)]
             : Reported(RuleBook.Check(topology), section.Id)))
        .Concat(
         from mistake in MistakePage.Mistakes
         from program in mistake.Programs
         where program.Kind != "refused"
         select Case($"mistake {mistake.Number} {program.Kind} {program.Id}", program.Program.Text.Text, topology => Reported(RuleBook.Check(topology), "")
             .Concat(RuleBook.Check(topology).Where(it => it.Rule.Id == program.Id)
                 .Select(it => $"{it.Severity} {it.Origin.Call?.Number} {it.Origin.Argument} {it.Origin.Item}").Distinct())))
        .Concat(
         from path in Directory.EnumerateFiles(Repository.Folder("examples"), "*.cs")
         select Case(Path.GetFileName(path), File.ReadAllText(path), topology => Reported(RuleBook.Check(topology), "")));

    private static (string, Action) Case(string name, string text, Func<Topology, IEnumerable<string>> seen)
    {
        var topologies = new SourceProgram(text).Completed();
        var expected = Seen();
        return (name, () => Assert.Equal(expected, Seen()));

        string[] Seen() => [.. topologies.SelectMany(seen)];
    }

    private static IEnumerable<string> Reported(IEnumerable<Finding> found, string id) =>
        RulePageTests.Reported(found, id).Order(StringComparer.Ordinal);
}
