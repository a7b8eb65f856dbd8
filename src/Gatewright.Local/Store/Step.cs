using System.Text.Json.Nodes;

namespace Gatewright.Local.Store;

/// <summary>What a step does.</summary>
internal enum StepAction
{
    /// <summary>Writes a resource.</summary>
    Put,

    /// <summary>Deletes a resource.</summary>
    Delete,

    /// <summary>Runs a nested deployment.</summary>
    Deploy,

    /// <summary>Makes a resource group.</summary>
    PutGroup,

    /// <summary>Deletes a resource group that is empty.</summary>
    DeleteGroup,
}

/// <summary>Where a step stands.</summary>
internal enum StepState
{
    /// <summary>Before those it waits for have ended.</summary>
    Waiting,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Done.</summary>
    Succeeded,

    /// <summary>Refused or broken.</summary>
    Failed,

    /// <summary>Not begun, since what it waits for failed, or its job was canceled.</summary>
    Skipped,

    /// <summary>Left out, since its condition is false.</summary>
    Unneeded,
}

/// <summary>One thing that a job does.</summary>
internal sealed class Step
{
    public required int Number { get; init; }

    public required StepAction Action { get; init; }

    /// <summary>The id; null where only the deployment knows it.</summary>
    public string? Id { get; set; }

    public required string ApiVersion { get; init; }

    public string? Symbol { get; init; }

    /// <summary>The steps that must succeed before.</summary>
    public ImmutableArray<int> Waits { get; set; } = [];

    /// <summary>The body as JSON; with <see cref="IsOpen"/> an object of id, condition and body, in which expressions are left.</summary>
    public string? Plan { get; set; }

    /// <summary>Whether the plan has expressions.</summary>
    public bool IsOpen { get; init; }

    public StepState State { get; set; }

    /// <summary>The nested deployment.</summary>
    public long? Child { get; set; }

    public long? Started { get; set; }

    /// <summary>When it ends; null if that isn't known by the clock.</summary>
    public long? Due { get; set; }

    public long? Ended { get; set; }

    /// <summary>The HTTP status of its end.</summary>
    public int? Status { get; set; }

    public JsonObject? Error { get; set; }

    /// <summary>An error that is known before: it strikes when the write begins or when it would end, which <c>when</c> says.</summary>
    public JsonObject? Planned { get; set; }

    /// <summary>The networks that it writes, while it does.</summary>
    public ImmutableArray<string> Networks { get; set; } = [];

    /// <summary>The networks that it will write, once that is known.</summary>
    public ImmutableArray<string> Wanted { get; set; } = [];

    public bool IsChanged { get; set; } = true;

    public bool HasEnded => State is not (StepState.Waiting or StepState.Running);
}
