namespace Gatewright.Emit;

/// <summary>A deployment of what is emitted: a template for one resource group, or for the groups of one subscription.</summary>
public sealed class ArmDeployment
{
    internal ArmDeployment(ArmFile template) => Template = template;

    /// <summary>Its name in Azure's history, unlike all others of a list; null where there is one template, which may be deployed under any name.</summary>
    public string? Name { get; internal init; }

    /// <summary>From 1. Deployments of one stage don't wait for each other, and each waits only for earlier stages.</summary>
    public int Stage { get; internal init; } = 1;

    /// <summary>Whether it is deployed to a subscription, where it creates resource groups, rather than to a group.</summary>
    public bool IsSubscriptionScope { get; internal init; }

    /// <summary>The id of its subscription; null for the one deployed to.</summary>
    public Value<Guid>? Subscription { get; internal init; }

    /// <summary>The name of its resource group; null for the one deployed to, and for a subscription.</summary>
    public Value<Name>? ResourceGroup { get; internal init; }

    /// <summary>The region that Azure keeps a subscription's deployment in; null for a group, and where the program leaves it open.</summary>
    public Value<Region>? Location { get; internal init; }

    /// <summary>The names of the deployments that must be finished before; those that they wait for themselves aren't repeated.</summary>
    public ImmutableArray<string> DependsOn { get; internal init; } = [];

    /// <summary>The names of the template's parameters.</summary>
    public ImmutableArray<string> Parameters { get; internal init; } = [];

    /// <summary>Those of them without a default, which a deployment must supply.</summary>
    internal ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>The template: <c>main.json</c>, or one of a list such as <c>001-contoso-rg-hub-networks.json</c>.</summary>
    public ArmFile Template { get; }

    /// <summary>
    /// The parameters file: every parameter without a default, its value null until it is filled in. Of a list null where every parameter has a default.
    /// </summary>
    public ArmFile? ParametersFile { get; internal init; }
}
