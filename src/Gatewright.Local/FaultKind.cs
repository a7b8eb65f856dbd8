namespace Gatewright.Local;

/// <summary>Something that goes wrong with a request.</summary>
public enum FaultKind
{
    /// <summary>429 with <c>Retry-After: 1</c>; nothing is done.</summary>
    Throttled,

    /// <summary>429 without a hint when to try again; nothing is done.</summary>
    ThrottledWithoutRetryAfter,

    /// <summary>500; nothing is done.</summary>
    InternalError,

    /// <summary>503; nothing is done.</summary>
    Unavailable,

    /// <summary>The connection is reset before the request arrives.</summary>
    Reset,

    /// <summary>The request is done, and the connection is reset before the answer arrives.</summary>
    ResetAfterwards,

    /// <summary>The host's name isn't found.</summary>
    NameNotResolved,

    /// <summary>The answer arrives bit by bit.</summary>
    SlowBody,

    /// <summary>The request is done, and the answer ends in its middle.</summary>
    TruncatedBody,

    /// <summary>401, as if the token had expired.</summary>
    ExpiredToken,

    /// <summary>409 <c>DeploymentActive</c> for a deployment; other requests aren't struck.</summary>
    DeploymentActive,

    /// <summary>429 <c>AnotherOperationInProgress</c> for a write of a network resource; other requests aren't struck.</summary>
    AnotherOperation,

    /// <summary>Before the request is done, somebody else changes the tags of a resource.</summary>
    OtherChange,

    /// <summary>Before the request is done, somebody else deletes a resource that no other needs.</summary>
    OtherDeletion,

    /// <summary>507: the state can't be written, as on a full disk; nothing is done.</summary>
    FullDisk,

    /// <summary>The answer's <c>Date</c> is two hours ahead.</summary>
    SkewedClock,
}
