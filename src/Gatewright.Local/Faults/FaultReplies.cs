using System.Globalization;
using System.Net;
using Gatewright.Local.Engine;
using Gatewright.Local.Network;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Faults;

/// <summary>What is answered in place of doing what is asked.</summary>
internal static class FaultReplies
{
    /// <summary>The answer of a fault; null for one that lets the request through.</summary>
    public static Reply? Of(FaultKind? fault, Request request) => fault switch
    {
        FaultKind.Throttled => Throttled().ToReply().With("Retry-After", "1"),
        FaultKind.ThrottledWithoutRetryAfter => Throttled().ToReply(),
        FaultKind.InternalError => new ArmError(HttpStatusCode.InternalServerError, "InternalServerError", "Encountered internal server error.").ToReply(),
        FaultKind.Unavailable => new ArmError(HttpStatusCode.ServiceUnavailable, "ServiceUnavailable", "The service is temporarily unavailable.").ToReply(),
        FaultKind.ExpiredToken => Expired(),
        FaultKind.DeploymentActive when IsDeployment(request) => Active(request),
        FaultKind.AnotherOperation when request.Method is "PUT" or "DELETE"
            && request.Path.Contains("/providers/Microsoft.Network/", StringComparison.OrdinalIgnoreCase) => Refused.Busy(request.Link(request.Path)).ToReply(),
        _ => null,
    };

    private static ArmError Throttled() =>
        new(HttpStatusCode.TooManyRequests, "TooManyRequests", "The request is being throttled as the limit has been reached for this operation.");

    private static Reply Expired() =>
        new ArmError(HttpStatusCode.Unauthorized, "ExpiredAuthenticationToken", "The access token expiry UTC time is earlier than current UTC time.").ToReply()
            .With("WWW-Authenticate",
                "Bearer authorization_uri=\"https://login.microsoftonline.com/common\", error=\"invalid_token\", "
                + "error_description=\"The access token has expired.\"");

    private static bool IsDeployment(Request request) =>
        request.Method is "PUT" && ArmId.Parse(request.Path) is { } id && Bodies.Same(id.Type, "Microsoft.Resources/deployments");

    private static Reply Active(Request request) => new ArmError(HttpStatusCode.Conflict, "DeploymentActive", string.Create(CultureInfo.InvariantCulture,
        $"Unable to edit or replace deployment '{ArmId.Parse(request.Path)!.Name}': previous deployment is still active. "
        + $"Please see https://aka.ms/arm-deploy for usage details.")).ToReply();
}
