using Gatewright.Facts;
using Gatewright.Rules;

namespace Gatewright.Deployments;

/// <summary>
/// What to do about what Azure answers, by its code, after
/// https://learn.microsoft.com/azure/azure-resource-manager/troubleshooting/common-deployment-errors, read on 2026-11-24.
/// </summary>
internal static class Advice
{
    public static string? On(string code) => code switch
    {
        "NotSignedIn" => "Sign in with az login, or say how with --sign-in.",
        "NoAnswer" => "What was begun goes on; see how far it is with status.",
        "AuthorizationFailed" or "LinkedAuthorizationFailed" =>
            "Ask for the role Network Contributor on the resource group, and on what the program refers to.",
        "InvalidAuthenticationToken" or "ExpiredAuthenticationToken" or "InvalidAuthenticationTokenTenant" => "Sign in again; --tenant names another tenant.",
        "SubscriptionNotFound" => "Look up the subscription's id with az account list, and sign in to its tenant.",
        "MissingSubscriptionRegistration" => "Register the provider once: az provider register --namespace Microsoft.Network.",
        "ScopeLocked" => "A lock keeps it; whoever set the lock can remove it.",
        "RequestDisallowedByPolicy" => "A policy of your organization denies it; its name is in the message.",
        "QuotaExceeded" or "ResourceQuotaExceeded" or "PublicIPCountLimitReached" or "SubnetsLimitReached" =>
            "Ask Azure for a higher quota, or remove what isn't needed: https://learn.microsoft.com/azure/quotas/.",
        "SkuNotAvailable" => "Take another SKU, or another region.",
        "DeploymentActive" => "It runs already: watch it with status --wait, or stop it with cancel.",
        "AnotherOperationInProgress" or "RetryableError" => "Something else writes to the same network; deploy again when it is done, and what stands stays.",
        "ResourceGroupBeingDeleted" => "Wait until the group is gone, then deploy again.",
        "StateNotWritten" => "Make room on the disk, and deploy again: what is stored stays.",
        _ => Rules(code),
    };

    /// <summary>The rules that find the same before anything is sent.</summary>
    private static string? Rules(string code)
    {
        var rules = RefusalCodes.RulesOf(code).Select(RuleBook.Find).OfType<Rule>().ToArray();
        return rules.Length == 0 ? null : $"See {string.Join(", ", rules.Select(it => $"{it.Id}: {it.Title}"))}.";
    }
}
