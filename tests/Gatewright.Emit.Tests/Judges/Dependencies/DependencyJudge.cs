namespace Gatewright.Tests.Judging;

/// <summary>
/// Reads a template as Resource Manager's scheduler does, which runs at once whatever dependsOn doesn't hold back: is everything that is
/// referred to there, and is it there in time? No other judge looks at that.
/// </summary>
internal static class DependencyJudge
{
    private static readonly ImmutableArray<string> NotJudged = ["condition", "copy", "existing", "scope"];

    /// <param name="existing">Ids, or expressions for ids, of what stands in Azure already. Literal ids needn't be listed.</param>
    public static Verdict Of(ArmDocument document, params IEnumerable<string> existing)
    {
        try
        {
            var flattened = new Flattened(document);
            var outermost = Scope.Outermost(document);
            return Verdict.Of(flattened.Resources.Count, Judge(flattened, [.. existing.Select(outermost.Text)]));
        }
        catch (FormatException problem)
        {
            return Verdict.Refused("expression", problem.Message);
        }
    }

    private static IEnumerable<Fault> Judge(Flattened flattened, ImmutableArray<string> existing)
    {
        var (dependencies, dangling) = DependsOn.Resolve(flattened);
        var order = new DeploymentOrder(flattened, dependencies);
        List<Fault> faults = [.. flattened.Duplicates, .. dangling, .. Unreadable(flattened)];
        if (!order.Stuck.IsEmpty)
            return [.. faults, new("cycle", order.Stuck[0].Label,
                $"never begins: it waits in a circle among {string.Join(", ", order.Stuck.Select(each => each.Resource.Name))}")];
        return
        [
            .. faults,
            .. ReferenceOrder.Faults(flattened, order, existing),
            .. new PeeringOrder(flattened, order).Faults(),
            .. NetworkWrites.Faults(flattened, order),
        ];
    }

    // What we don't understand we must not let pass.
    private static IEnumerable<Fault> Unreadable(Flattened flattened) =>
        from resource in flattened.Resources
        from key in NotJudged
        where resource.Resource.Json.ContainsKey(key) && !(key == "scope" && Extends(resource))
        select new Fault("unreadable", $"{resource.Label}.{key}", "the order of such resources is not judged");

    /// <summary>What a resource extends is a resource that it refers to, and judged as such.</summary>
    private static bool Extends(Placed resource) => resource.References.Any(reference => reference.Path == $"{resource.Resource.Path}.scope");
}
