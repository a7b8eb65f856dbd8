using System.Collections;
using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Finds which steps of a template wait for which, from what their resources wait for.</summary>
internal sealed class Waits
{
    private readonly Dictionary<IStep, int> places;
    private readonly IStep[] steps;
    private readonly BitArray?[] reached;
    private readonly List<IStep>[] waits;
    private readonly Dictionary<ArmResource, IStep> stepOf = [];
    private readonly Dictionary<ArmScope, ArmResource> groups = [];

    public Waits(Estate estate, IStep[] steps)
    {
        this.steps = steps;
        places = steps.Select((step, place) => (step, place)).ToDictionary(it => it.step, it => it.place);
        reached = new BitArray?[steps.Length];
        waits = new List<IStep>[steps.Length];
        foreach (var step in steps)
        {
            foreach (var resource in ResourcesOf(step))
                stepOf[resource] = step;
        }

        foreach (var group in estate.Topology.Groups)
        {
            if (estate.Find(group) is { } created)
                groups.TryAdd(estate.ScopeOf(group), created);
        }
    }

    public IEnumerable<IStep> Of(IStep step)
    {
        Reach(places[step]);
        return waits[places[step]];
    }

    private static IEnumerable<ArmResource> ResourcesOf(IStep step) => step is Deployment deployment ? deployment.Resources : [(ArmResource)step];

    /// <summary>All that a step waits for in the end. What is reached through another wait isn't said again.</summary>
    private BitArray Reach(int place)
    {
        if (reached[place] is { } known)
            return known;
        if (waits[place] is not null)
            throw new InvalidOperationException($"'{steps[place].Dependency.Text}' waits for itself.");
        waits[place] = [];
        var direct = Direct(steps[place]).Where(it => it != steps[place]).Distinct().Select(it => places[it]).ToArray();
        var all = new BitArray(steps.Length);
        foreach (var other in direct)
            all.Or(Reach(other));
        waits[place].AddRange(direct.Where(other => !all[other]).Order().Select(other => steps[other]));
        foreach (var other in direct)
            all[other] = true;
        return reached[place] = all;
    }

    private IEnumerable<IStep> Direct(IStep step)
    {
        var needed = ResourcesOf(step).SelectMany(it => it.DependsOn);
        if (step is Deployment deployment && groups.TryGetValue(deployment.Scope, out var group))
            needed = needed.Append(group);
        return needed.Select(it => stepOf[it]);
    }
}
