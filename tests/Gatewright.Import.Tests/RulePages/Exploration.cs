using Gatewright.Rules;
using Gatewright.Tests.RulePages;

namespace Gatewright.Import.Tests.RulePages;

public class Exploration
{
    [Fact]
    public void Explore()
    {
        var text = new System.Text.StringBuilder();
        var (same, all, bytes) = (0, 0, 0);
        foreach (var section in RulePage.All.SelectMany(page => page.Sections))
        foreach (var program in section.Programs)
        {
            all++;
            try
            {
                var (topology, template) = Passages.Emitted(program.Text.Text);
                if (template is null)
                {
                    text.Append($"{section.Id} {program.Kind}: no template\n");
                    continue;
                }
                var imported = Passages.Imported(template, topology.Name.ToString());
                string Ids(IEnumerable<Finding> findings) => string.Join(' ', findings.Select(it => it.Rule.Id).Distinct().Order());
                var (one, two) = (Ids(RuleBook.Check(topology)), Ids(imported.Check()));
                var again = Passages.Emitted(imported.Topology);
                if (again == template) bytes++;
                else
                {
                    var (a, b) = (template.Split('\n'), (again ?? "").Split('\n'));
                    var at = Enumerable.Range(0, Math.Min(a.Length, b.Length)).FirstOrDefault(i => a[i] != b[i], -1);
                    text.Append($"{section.Id} {program.Kind}: bytes at {at}: {(at < 0 ? "" : a[at])} | {(at < 0 ? "" : b[at])}\n");
                }
                if (one == two) same++;
                else text.Append($"{section.Id} {program.Kind}: '{one}' but '{two}'\n");
                foreach (var problem in imported.Problems) text.Append($"    problem {problem}\n");
                foreach (var unread in imported.Unread) text.Append($"    unread {unread}\n");
            }
            catch (Exception e)
            {
                text.Append($"{section.Id} {program.Kind}: {e.GetType().Name} {e.Message.Split('\n')[0]} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("Import"))}\n");
            }
        }
        File.WriteAllText("/tmp/gw/explore.txt", $"{same} same, {bytes} bytes of {all}\n{text}");
    }
}
