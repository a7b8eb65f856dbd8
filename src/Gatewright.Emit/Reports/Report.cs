using Gatewright.Emit.Svg;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;
using Gatewright.Rules;

/// <summary>All that a network team hands around about a topology, section by section, and its picture, each linked to the other.</summary>
internal sealed class Report
{
    private readonly Dictionary<Element, string> anchors = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public Report(Topology topology)
    {
        Topology = topology;
        var findings = RuleBook.Check(topology);
        Sections =
        [
            FindingSection.Of(findings),
            AddressSection.Of(topology),
            GatewaySection.Of(topology),
            ConnectionSection.Of(topology),
            PromiseSection.Of(topology, findings),
            SecuritySection.Of(topology),
            RetirementSection.Of(topology, findings),
            DeploymentSection.Of(topology, findings),
        ];
        foreach (var element in Sections.SelectMany(it => it.Blocks).SelectMany(it => it.Rows.Select(row => row.About).Prepend(it.About)).OfType<Element>())
            AddAnchor(element);
        Picture = new(topology, element => anchors.TryGetValue(element, out var anchor) ? $"#{anchor}" : null);
    }

    public Topology Topology { get; }

    public ImmutableArray<Section> Sections { get; }

    /// <summary>Its shapes lead to the rows that are about them.</summary>
    public Picture Picture { get; }

    /// <summary>What a link to the row about an element names; null for one that no row is about.</summary>
    public string? AnchorOf(Element? element) => element is null ? null : anchors.GetValueOrDefault(element);

    private void AddAnchor(Element element)
    {
        if (anchors.ContainsKey(element))
            return;
        var id = Identities.Of(element, "in-");
        for (var number = 2; !taken.Add(id); number++)
            id = FormattableString.Invariant($"{Identities.Of(element, "in-")}-{number}");
        anchors[element] = id;
    }
}
