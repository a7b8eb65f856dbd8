using Gatewright.Emit.Deployments;

namespace Gatewright.Emit;

/// <summary>One deployment of a list: a template for one resource group, or for the groups of one subscription.</summary>
public sealed class ArmDeployment
{
    private readonly Chunks json;

    internal ArmDeployment(Chunks json) => this.json = json;

    /// <summary>Its name in Azure's history, unlike all others of the list.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>From 1. Deployments of one stage don't wait for each other, and each waits only for earlier stages.</summary>
    public int Stage { get; internal init; }

    /// <summary>Whether it is deployed to a subscription, where it creates resource groups, rather than to a group.</summary>
    public bool IsForSubscription { get; internal init; }

    /// <summary>The id of its subscription; null for the one deployed to; text in brackets where a parameter says it.</summary>
    public string? Subscription { get; internal init; }

    /// <summary>Its resource group; null for the one deployed to, and for a subscription; text in brackets where a parameter says it.</summary>
    public string? ResourceGroup { get; internal init; }

    /// <summary>The region that Azure keeps a subscription's deployment in; null for a group, and where the program leaves it open.</summary>
    public string? Location { get; internal init; }

    /// <summary>The names of the deployments that must be finished before; those that they wait for themselves aren't repeated.</summary>
    public ImmutableArray<string> WaitsFor { get; internal init; } = [];

    /// <summary>The names of the template's parameters.</summary>
    public ImmutableArray<string> Parameters { get; internal init; } = [];

    /// <summary>The template's file, such as <c>001-contoso-rg-hub-networks.json</c>.</summary>
    public string File { get; internal init; } = "";

    /// <summary>The template.</summary>
    public string Json => field ??= json.ToString();

    /// <summary>The name of the parameters file; null where every parameter has a default.</summary>
    public string? ParametersFile => ParametersJson is null ? null : Path.ChangeExtension(File, ".parameters.json");

    /// <summary>The parameters file: every parameter without a default, its value null until it is filled in. Null where there is none.</summary>
    public string? ParametersJson { get; internal init; }

    /// <summary>Writes the template as UTF-8, without first making one text of it.</summary>
    /// <param name="stream">A file.</param>
    public void WriteTo(Stream stream) => json.CopyTo(stream);
}
