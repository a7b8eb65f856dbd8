using Gatewright.Emit.Deployments;

namespace Gatewright.Emit;

/// <summary>One deployment of a list: a template for one resource group, or for the groups of one subscription.</summary>
public sealed class ArmDeployment
{
    private readonly Chunks json;

    internal ArmDeployment(Chunks json) => this.json = json;

    /// <summary>Its name in Azure's history, unlike all others of the list.</summary>
    public required string Name { get; init; }

    /// <summary>From 1. Deployments of one stage don't wait for each other, and each waits only for earlier stages.</summary>
    public required int Stage { get; init; }

    /// <summary>Whether it is deployed to a subscription, where it creates resource groups, rather than to a group.</summary>
    public required bool IsForSubscription { get; init; }

    /// <summary>The id of its subscription; null for the one deployed to; text in brackets where a parameter says it.</summary>
    public required string? Subscription { get; init; }

    /// <summary>Its resource group; null for the one deployed to, and for a subscription; text in brackets where a parameter says it.</summary>
    public required string? ResourceGroup { get; init; }

    /// <summary>The region that Azure keeps a subscription's deployment in; null for a group, and where the program leaves it open.</summary>
    public required string? Location { get; init; }

    /// <summary>The names of the deployments that must be finished before; those that they wait for themselves aren't repeated.</summary>
    public required ImmutableArray<string> WaitsFor { get; init; }

    /// <summary>The names of the template's parameters.</summary>
    public required ImmutableArray<string> Parameters { get; init; }

    /// <summary>The template's file, such as <c>001-contoso-rg-hub-networks.json</c>.</summary>
    public required string File { get; init; }

    /// <summary>The template.</summary>
    public string Json => field ??= json.ToString();

    /// <summary>The name of the parameters file; null where every parameter has a default.</summary>
    public string? ParametersFile => ParametersJson is null ? null : Path.ChangeExtension(File, ".parameters.json");

    /// <summary>The parameters file: every parameter without a default, its value null until it is filled in. Null where there is none.</summary>
    public required string? ParametersJson { get; init; }

    /// <summary>Writes the template as UTF-8, without first making one text of it.</summary>
    /// <param name="stream">A file.</param>
    public void WriteTo(Stream stream) => json.CopyTo(stream);
}
