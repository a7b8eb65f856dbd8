using System.Text.Json.Nodes;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Store;

/// <summary>What a job does.</summary>
internal enum JobKind
{
    /// <summary>Deploys a template.</summary>
    Deployment,

    /// <summary>Writes a resource that was sent on its own.</summary>
    Write,

    /// <summary>Deletes a resource.</summary>
    Deletion,

    /// <summary>Deletes a group with all that is in it.</summary>
    GroupDeletion,

    /// <summary>Deploys a stack and takes care of what it no longer has.</summary>
    Stack,

    /// <summary>Deletes a stack, with what it manages or without.</summary>
    StackDeletion,
}

/// <summary>Something that takes its time: steps, of which some wait for others.</summary>
internal sealed class Job
{
    public long Number { get; set; }

    /// <summary>The outermost of nested deployments; itself otherwise.</summary>
    public long Root { get; set; }

    public long? Parent { get; init; }

    public int? ParentStep { get; init; }

    public required JobKind Kind { get; init; }

    /// <summary>The id of the deployment, resource or group.</summary>
    public required string Target { get; set; }

    /// <summary>Whether requests find it by its target: a deployment that was replaced is found no more, nor is a nested one before it starts.</summary>
    public bool IsFound { get; set; } = true;

    /// <summary>Where its resources are deployed, as a scope's id, and the location behind a bar.</summary>
    public required JsonObject Scope { get; init; }

    public string State { get; set; } = ProvisioningStates.Accepted;

    /// <summary>Whether a step runs or waits.</summary>
    public bool IsActive { get; set; }

    public required long Created { get; set; }

    public long? Ended { get; set; }

    public required string Correlation { get; init; }

    /// <summary>What answers show of it: parameters, mode and the like.</summary>
    public required JsonObject Info { get; init; }

    /// <summary>The template as text, without secrets.</summary>
    public string? Template { get; init; }

    /// <summary>The outputs; with expressions before the job ends.</summary>
    public JsonObject? Outputs { get; set; }

    public JsonObject? Error { get; set; }

    public List<Step> Steps { get; } = [];

    public bool IsChanged { get; set; } = true;

    public bool HasEnded => State is ProvisioningStates.Succeeded or ProvisioningStates.Failed or ProvisioningStates.Canceled;

    public string Name => ArmId.Parse(Target)?.Name ?? Target[(Target.LastIndexOf('/') + 1)..];
}
