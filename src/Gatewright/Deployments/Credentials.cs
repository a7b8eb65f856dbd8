using Azure.Core;
using Azure.Identity;
using Gatewright.Deploy;

namespace Gatewright.Deployments;

/// <summary>Who deploys.</summary>
internal static class Credentials
{
    /// <summary>
    /// The one that was asked for. By default what developers and build servers have; a managed identity only where it is asked for, since looking for one
    /// costs seconds on a machine that has none.
    /// </summary>
    public static TokenCredential Of(Target target, AzureCloud cloud) => target switch
    {
        { IsLocal: true } => new LocalCredential(),
        { SignIn: "environment" } => new EnvironmentCredential(new EnvironmentCredentialOptions { AuthorityHost = cloud.Authority }),
        { SignIn: "managed-identity" } => new ManagedIdentityCredential(
            Environment.GetEnvironmentVariable("AZURE_CLIENT_ID") is { Length: > 0 } client
                ? ManagedIdentityId.FromUserAssignedClientId(client) : ManagedIdentityId.SystemAssigned),
        { SignIn: "workload-identity" } => new WorkloadIdentityCredential(
            new WorkloadIdentityCredentialOptions { TenantId = target.Tenant, AuthorityHost = cloud.Authority }),
        { SignIn: "cli" } => new AzureCliCredential(new AzureCliCredentialOptions { TenantId = target.Tenant }),
        { SignIn: "powershell" } => new AzurePowerShellCredential(new AzurePowerShellCredentialOptions { TenantId = target.Tenant }),
        { SignIn: "device-code" } => new DeviceCodeCredential(new DeviceCodeCredentialOptions { TenantId = target.Tenant, AuthorityHost = cloud.Authority }),
        { SignIn: "interactive" } => new InteractiveBrowserCredential(
            new InteractiveBrowserCredentialOptions { TenantId = target.Tenant, AuthorityHost = cloud.Authority }),
        _ => new DefaultAzureCredential(new DefaultAzureCredentialOptions
        {
            TenantId = target.Tenant, AuthorityHost = cloud.Authority, ExcludeManagedIdentityCredential = true,
        }),
    };

    /// <summary>The local Resource Manager takes any token.</summary>
    private sealed class LocalCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("local", DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
