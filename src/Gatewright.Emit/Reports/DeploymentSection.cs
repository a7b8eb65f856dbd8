using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;
using Gatewright.Facts;

namespace Gatewright.Emit.Reports;

using Gatewright.Model;
using Gatewright.Rules;

/// <summary>In which order Azure creates what is new, and how long that takes as a rule.</summary>
internal static class DeploymentSection
{
    private const int MostNames = 3;

    public static Section Of(Topology topology, ImmutableArray<Finding> findings) => new("deployment", "Deployment",
        findings.Any(it => it.IsBlocking)
            ? new Block("Nothing is deployed while check finds errors.")
            : Steps(topology));

    private static Block Steps(Topology topology)
    {
        var resources = TopologyLowering.Lower(topology).Resources;
        var begins = new Dictionary<ArmResource, TimeSpan>();
        foreach (var resource in resources)
            Begin(resource, begins);
        var end = resources.Select(it => begins[it] + TimeOf(it)).DefaultIfEmpty(TimeSpan.Zero).Max();
        var rows =
            from resource in resources
            group resource by (Begin: begins[resource], resource.Type, Time: TimeOf(resource)) into same
            orderby same.Key.Begin
            select new Row(null, Words(same.Key.Begin), Named([.. same]), same.Key.Type, Words(same.Key.Time));
        return new($"{Counted.Of(resources.Count, "resource")}, about {Words(end)} in all, as Azure takes as a rule. Microsoft promises no times, and the "
            + "provider of a circuit takes days. What begins at the same time is made side by side.")
        {
            Columns = ["Begins after", "What", "Type", "Takes"],
            Rows = [.. rows],
        };
    }

    /// <summary>As soon as all that it waits for is there.</summary>
    private static TimeSpan Begin(ArmResource resource, Dictionary<ArmResource, TimeSpan> begins)
    {
        if (!begins.TryGetValue(resource, out var begin))
        {
            begin = resource.DependsOn.Select(it => Begin(it, begins) + TimeOf(it)).DefaultIfEmpty(TimeSpan.Zero).Max();
            begins[resource] = begin;
        }

        return begin;
    }

    private static TimeSpan TimeOf(ArmResource resource) =>
        DeploymentTimes.Of(resource.Type, resource.Element is ExpressRouteGatewayElement ? "ExpressRoute" : null).Creation;

    private static string Named(ArmResource[] same)
    {
        string[] names = [.. same.Select(Name).Where(it => it.Length > 0).Distinct()];
        var count = same.Length == 1 && names.Length == 1 ? "" : FormattableString.Invariant($"{same.Length}");
        var listed = string.Join(", ", names.Take(MostNames)) + (names.Length > MostNames ? " …" : "");
        return count.Length == 0 ? listed : listed.Length == 0 ? count : $"{count}: {listed}";
    }

    /// <summary>The path, or the name of what nobody named, such as a public address.</summary>
    private static string Name(ArmResource resource) => resource.Element switch
    {
        ConnectionResourceElement connection => connection.Connection.Path,
        PeeringLinkElement link => $"{link.Network.Path} to {link.Remote.Path}",
        { } element => element.Path,
        null => string.Join('/', resource.Names.OfType<Term.Literal>().Select(it => it.Text)),
    };

    private static string Words(TimeSpan time) => time.TotalSeconds < 90
        ? FormattableString.Invariant($"{time.TotalSeconds:0} s")
        : FormattableString.Invariant($"{Math.Round(time.TotalMinutes):0} min");
}
