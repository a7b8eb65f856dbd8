using Azure.Core;
using Gatewright.Arm.Planning;

namespace Gatewright.Deploy;

/// <summary>Where a topology is deployed, by whom, and with which values.</summary>
public sealed record DeploymentOptions
{
    /// <summary>Gets the id of the subscription, a GUID.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>
    /// Gets the resource group for what the program puts into none. Where it isn't there, it is created. Null, the default, for a program that puts all
    /// into groups of its own.
    /// </summary>
    public string? ResourceGroup { get; init; }

    /// <summary>Gets the region of a group that is created, and where Azure keeps a subscription's deployments. Default: the topology's.</summary>
    public string? Location { get; init; }

    /// <summary>Gets the name of the deployment, by which it is found again. Default: the topology's. Those of a list have names of their own.</summary>
    public string? Name { get; init; }

    /// <summary>Gets the values of parameters by name; those without a value take their default.</summary>
    public ImmutableDictionary<string, ParameterValue> Parameters { get; init; } =
        ImmutableDictionary.Create<string, ParameterValue>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets who deploys.</summary>
    public required TokenCredential Credential { get; init; }

    /// <summary>Gets the cloud. Default: the public one.</summary>
    public AzureCloud Cloud { get; init; } = AzureCloud.Public;

    /// <summary>Gets what carries requests below Azure's pipeline, such as that of a local Resource Manager; null, the default, for the network.</summary>
    public HttpMessageHandler? Transport { get; init; }

    /// <summary>Gets how many requests or deployments run side by side. Default: 8.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>Gets the time that passes between two looks at a running deployment. Default: 2 seconds.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Gets how the deployment is kept together as a stack; null, the default, for no stack.</summary>
    public StackOptions? Stack { get; init; }

    /// <summary>Gets the clock. Default: the system's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The first wait before a request is repeated; tests make it short.</summary>
    internal TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(0.8);

    /// <summary>How many times faster than Azure resources are made, as a local Resource Manager may.</summary>
    internal double Speed { get; init; } = 1;

    /// <summary>What Azure takes in one template; tests make it small.</summary>
    internal ArmLimits Limits { get; init; } = ArmLimits.Azure;
}
