using System.Collections;
using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;

namespace Gatewright.Arm.Planning;

/// <summary>Finds which steps of a plan wait for which, from what their resources wait for.</summary>
internal sealed class StepDependencies
{
    private readonly Dictionary<IStep, int> places = [];
    private readonly IStep[] steps;
    private readonly BitArray?[] reached;
    private readonly List<IStep>?[] dependencies;
    private readonly Dictionary<ArmScope, ArmResource> groups = [];
    private readonly bool nests;

    public StepDependencies(LoweredTopology lowered, IStep[] steps)
    {
        this.steps = steps;
        reached = new BitArray?[steps.Length];
        dependencies = new List<IStep>?[steps.Length];
        foreach (var step in steps)
        {
            places[step] = places.Count;
            nests |= step is Deployment;
            foreach (var resource in ResourcesOf(step))
                resource.Step = step;
        }

        foreach (var group in lowered.Topology.ResourceGroups)
        {
            if (lowered.Find(group) is { } created)
                groups.TryAdd(lowered.ScopeOf(group), created);
        }
    }

    public IEnumerable<IStep> Of(IStep step)
    {
        if (!nests)
            return ((ArmResource)step).DependsOn;
        Reach(places[step]);
        return dependencies[places[step]]!;
    }

    private static IEnumerable<ArmResource> ResourcesOf(IStep step) => step is Deployment deployment ? deployment.Resources : [(ArmResource)step];

    /// <summary>All that a step waits for in the end. What is reached through another wait isn't said again.</summary>
    private BitArray Reach(int place)
    {
        if (reached[place] is { } known)
            return known;
        if (dependencies[place] is not null)
            throw new InvalidOperationException($"'{steps[place].Dependency}' waits for itself.");
        var own = dependencies[place] = [];
        var direct = Direct(steps[place]);
        var all = new BitArray(steps.Length);
        foreach (var other in direct)
            all.Or(Reach(other));
        own.AddRange(direct.Where(other => !all[other]).Select(other => steps[other]));
        foreach (var other in direct)
            all[other] = true;
        return reached[place] = all;
    }

    /// <summary>The places of the steps that something in a step waits for.</summary>
    private SortedSet<int> Direct(IStep step)
    {
        var direct = new SortedSet<int>();
        IStep? last = null;
        foreach (var resource in ResourcesOf(step))
        {
            foreach (var other in resource.DependsOn)
                Note(other.Step!);
        }

        if (step is Deployment deployment && groups.TryGetValue(deployment.Scope, out var group))
            Note(group.Step!);
        return direct;

        // Neighbours mostly wait for the same.
        void Note(IStep other)
        {
            if (other != step && other != last)
                direct.Add(places[last = other]);
        }
    }
}
