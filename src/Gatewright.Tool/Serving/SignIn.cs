using Microsoft.AspNetCore.Http;

namespace Gatewright.Tool.Serving;

/// <summary>
/// A managed identity as App Service offers it, so that clients sign in by themselves: the older form of the Azure CLI (<c>MSI_ENDPOINT</c>, header
/// <c>Secret</c>) and the newer one of Azure's libraries (<c>IDENTITY_ENDPOINT</c>, header <c>X-IDENTITY-HEADER</c>). The secret is the token of this start.
/// </summary>
internal static class SignIn
{
    public const string Path = "/msi";

    private static readonly ServedError Unknown = ServedError.Unauthorized(
        "InvalidIdentityHeader", "The header Secret or X-IDENTITY-HEADER must be the token of gatewright serve.");

    public static Task AnswerAsync(HttpContext context, AccessTokens tokens)
    {
        var secret = context.Request.Headers["X-IDENTITY-HEADER"].FirstOrDefault() ?? context.Request.Headers["Secret"].FirstOrDefault();
        if (!tokens.IsSecret(secret))
            return Unknown.WriteAsync(context);
        if (context.Request.Query["resource"].FirstOrDefault() is not { Length: > 0 } resource)
            return new ServedError(StatusCodes.Status400BadRequest, "InvalidResource", "The query must name a resource.").WriteAsync(context);
        var (token, until) = tokens.Issue(resource);
        context.Response.Headers.CacheControl = "no-store";
        return ServedError.WriteAsync(context, SignInJson.Token(token, resource, until));
    }
}
