using System.Text;
using Gatewright.Emit;
using Gatewright.Import;
using Gatewright.Tests;

namespace Gatewright.Changes.Tests;

/// <summary>A topology and what is read of its template don't differ: so it is with what is read of a deployment.</summary>
public sealed class ReadTests
{
    private const string ReadAsDefault = "a template's parameter with a default is read as the default";

    private const string Patched = "a patch is read as what it says";

    /// <summary>Those that differ, and why.</summary>
    private static readonly Dictionary<string, string> Differing = new(StringComparer.Ordinal)
    {
        ["examples/Secrets"] = ReadAsDefault,
        ["Parameters"] = ReadAsDefault,
        ["GW9022"] = Patched,
        ["GW9023"] = Patched,
    };

    [Fact]
    public void What_is_read_of_a_template_differs_in_nothing_from_what_it_was_made_of() => Assert.Equal(
        Differing.Keys.Order(StringComparer.Ordinal),
        Described.All.AsParallel().AsOrdered().Where(it => !Changes(it).IsEmpty).Select(it => it.Name).Order(StringComparer.Ordinal));

    private static ImmutableArray<Change> Changes(Described described)
    {
        var template = ArmTemplate.Create(described.Topology);
        if (template.IsList)
            return [];
        var read = ArmImport.Read(Encoding.UTF8.GetBytes(template.Files[0].Render()), new() { Name = $"{described.Topology.Name}" }).Topology;
        return TopologyChanges.Between(read, described.Topology).All;
    }
}
