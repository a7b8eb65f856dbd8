using Gatewright.Rules;
using Gatewright.Tests;

namespace Gatewright.Import.Tests.Examples;

/// <summary>Every template that is stored as a reviewed output of emission, those of the examples among them.</summary>
public class EmittedTemplateTests
{
    private static readonly string Stored = Repository.Folder("tests", "Gatewright.Emit.Tests", "Emission", "Snapshots");

    public static TheoryData<string> Names { get; } = [.. Directory.GetFiles(Stored, "*.json").Select(it => Path.GetFileNameWithoutExtension(it)).Order(StringComparer.Ordinal)];

    /// <summary>Not the same bytes, and why.</summary>
    private static readonly Dictionary<string, string> Differing = new(StringComparer.Ordinal)
    {
        ["Secrets"] = "of a vault that a parameter names the name is computed once more",
        ["defaults"] = "the default of a parameter is read as its value",
        ["maintenance"] = "an hour that is computed is passed on as it is computed",
        ["named"] = "the name of a deployment is computed from a parameter",
        ["patched"] = "a patch stands where the program put it",
        ["told"] = "a tag whose name is a parameter is no tag of the whole topology",
    };

    [Theory, MemberData(nameof(Names))]
    public void It_is_read_as_a_whole_and_emitted_with_the_same_bytes(string name)
    {
        var template = File.ReadAllText(Path.Combine(Stored, name + ".json"));
        var imported = Passages.ImportedOpen(template);
        Assert.Empty(imported.Problems);
        if (Differing.TryGetValue(name, out var reason))
            Assert.False(template == Passages.Emitted(imported.Topology), $"It doesn't differ any more: {reason}");
        else
            Assert.Equal(template, Passages.Emitted(imported.Topology));
    }

    /// <summary>Of these the second template has expressions of those of the first.</summary>
    private static readonly string[] ComputedOnceMore = ["Secrets", "maintenance", "named"];

    /// <summary>With the default of each parameter, and what that emits is the same again.</summary>
    [Theory, MemberData(nameof(Names))]
    public void It_is_filled_in_with_its_defaults_and_emitted_once_more(string name)
    {
        var filled = Passages.Emitted(Passages.Imported(File.ReadAllText(Path.Combine(Stored, name + ".json"))).Topology)!;
        Assert.Equal(!ComputedOnceMore.Contains(name), filled == Passages.Emitted(Passages.Imported(filled).Topology));
    }

    [Theory, MemberData(nameof(Names))]
    public void Nothing_in_it_is_malformed(string name)
    {
        var imported = Passages.Imported(File.ReadAllText(Path.Combine(Stored, name + ".json")));
        Assert.DoesNotContain(imported.Check(), finding => finding.Rule.Id == "GW0001");
    }
}
