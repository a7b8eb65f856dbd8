namespace Gatewright.Deploy;

/// <summary>
/// What Azure's own validation and what-if add to a plan. Azure knows policies, quotas and rights; it finds fewer mistakes of networks than the rule book.
/// </summary>
/// <param name="Errors">What Azure would refuse.</param>
/// <param name="Additions">What what-if predicts and the plan doesn't, a line each.</param>
/// <param name="Skipped">The names of deployments into groups that aren't there yet, which Azure can't validate.</param>
public sealed record AzureValidation(ImmutableArray<AzureError> Errors, ImmutableArray<string> Additions, ImmutableArray<string> Skipped);
