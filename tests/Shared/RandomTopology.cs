using CsCheck;

namespace Gatewright.Tests;

/// <summary>How a random topology is drawn: the same recipe always gives the same one.</summary>
/// <param name="Seed">Draws it.</param>
/// <param name="Size">About so many spokes, and hubs, sites and circuits to fit.</param>
/// <param name="Care">Whether mistakes are made.</param>
internal sealed record Recipe(int Seed, int Size, Care Care)
{
    public static Gen<Recipe> Any(Care care) => Gen.Select(Gen.Int[0, 12], Gen.Int[0, int.MaxValue], (size, seed) => new Recipe(seed, size, care));

    /// <summary>Code that draws the same topology.</summary>
    public override string ToString() => $"RandomTopology.Of(new({Seed}, {Size}, Care.{Care}))";
}

internal enum Care
{
    /// <summary>Nothing that Azure refuses.</summary>
    Careful,

    /// <summary>About each tenth choice is a mistake: overlaps, wrong ASNs, small GatewaySubnets, retired SKUs, misspelt texts.</summary>
    Careless,
}

/// <summary>A random topology of hubs, spokes, gateways, sites and circuits, described through the public API.</summary>
internal sealed partial class RandomTopology
{
    private static readonly Region[] EuropeanRegions = [Region.WestEurope, Region.NorthEurope, Region.SwedenCentral, Region.FranceCentral];
    private static readonly string[] BadNames = ["", "a", "-dash", "two words", "GatewaySubnet", "[brackets]", "naïve", new('x', 90)];

    private readonly Random random;
    private readonly Recipe recipe;
    private readonly List<ResourceGroup> groups = [];
    private bool createsGroups;
    private int parameters;

    private RandomTopology(Recipe recipe)
    {
        this.recipe = recipe;
        random = new(recipe.Seed);
        Builder = Kept(new TopologyBuilder(Or("random", ""), Or<Value<Region>>(Pick(EuropeanRegions), "west-europe", Region.OfResourceGroup, "atlantis")));
    }

    public TopologyBuilder Builder { get; }

    /// <summary>Everything that can be said more about.</summary>
    public List<Handle> Handles { get; } = [];

    public static RandomTopology Of(Recipe recipe)
    {
        var drawn = new RandomTopology(recipe);
        drawn.DrawGroups();
        drawn.DrawHubs(1 + (recipe.Size / 4));
        drawn.DrawSpokes(recipe.Size);
        drawn.DrawSites((recipe.Size + 1) / 2);
        drawn.DrawCircuits(recipe.Size / 3);
        return drawn;
    }

    private void DrawGroups()
    {
        if (Chance(0.5))
            Builder.WithTag(Or("environment", ""), "test");
        var subscription = Chance(0.4) ? Kept(Builder.ExistingSubscription(Or("11111111-2222-3333-4444-555555555555", "prod"))) : null;
        for (var i = 0; i < random.Next(3); i++)
        {
            var isCreated = Chance(0.7);
            createsGroups |= isCreated;
            var group = Kept(isCreated ? Builder.AddResourceGroup(Named("group", i)) : Builder.ExistingResourceGroup(Named("group", i)));
            if (Chance(0.5))
                group.In(Pick(EuropeanRegions));
            if (subscription is not null && Chance(0.5))
                group.In(subscription);
            groups.Add(group);
        }
    }

    private T Kept<T>(T handle)
        where T : Handle
    {
        Handles.Add(handle);
        return handle;
    }

    private bool Chance(double probability) => random.NextDouble() < probability;

    private bool Slips() => recipe.Care == Care.Careless && Chance(0.1);

    private T Pick<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>The right thing, or by mistake one of the wrong ones.</summary>
    private T Or<T>(T right, params T[] wrong) => Slips() ? Pick(wrong) : right;

    /// <summary>A name of its own, or by mistake one that another has or that Azure refuses.</summary>
    private string Named(string kind, int number) => Or($"{kind}{number}", $"{kind}{number / 2}", Pick(BadNames));

    /// <summary>A value written in the program, or now and then one supplied at deployment.</summary>
    private Value<T> Supplied<T>(Value<T> value) => Chance(0.05) ? Kept(Builder.AddParameter<T>($"parameter{parameters++}")) : value;

    private string Id(string type, string name) =>
        Or($"/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/there/providers/Microsoft.Network/{type}/{name}", $"/subscriptions/prod/{name}",
            name);

    /// <summary>In one of the groups. What creates groups is deployed to a subscription, so nothing may be left to a group deployed to.</summary>
    private TResource Placed<TResource>(TResource resource)
        where TResource : Resource<TResource>
    {
        Kept(resource);
        return groups.Count > 0 && (createsGroups ? !Slips() : Chance(0.3)) ? resource.In(Pick(groups)) : resource;
    }
}
