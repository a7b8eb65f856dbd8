namespace Gatewright.Emit;

using Gatewright.Emit.Reports;
using Gatewright.Model;

/// <summary>
/// What a network team hands around about a topology: picture, findings, addresses, gateways with what is used and left, what each end of each connection must
/// be set to, promises and their state, security, retirements, and the order and time of deployment. No secret is in it.
/// </summary>
public static class TopologyReport
{
    /// <summary>One HTML file without external parts, for screens, phones and paper.</summary>
    /// <param name="topology">Any topology, also one that breaks rules.</param>
    /// <example><c>File.WriteAllText("report.html", TopologyReport.RenderHtml(topology.Build()))</c></example>
    public static string RenderHtml(Topology topology) => ReportHtml.Render(new(topology));

    /// <summary>The same as Markdown, with a Mermaid diagram in place of the picture.</summary>
    /// <param name="topology">Any topology, also one that breaks rules.</param>
    public static string RenderMarkdown(Topology topology) => ReportMarkdown.Render(new(topology));

    /// <summary>Both files, the HTML one first.</summary>
    internal static ImmutableArray<EmittedFile> Files(Topology topology)
    {
        var report = new Report(topology);
        return [new("report.html", ReportHtml.Render(report)), new("report.md", ReportMarkdown.Render(report))];
    }
}
