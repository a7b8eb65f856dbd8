using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Gatewright.Tool.Serving;

/// <summary>
/// Who may ask: whoever brings the token of this start, or one that was signed with it. Signed ones look as Azure's do, since clients take them apart.
/// </summary>
/// <param name="secret">The token of this start; null lets any token in.</param>
/// <param name="clock">When signed tokens end.</param>
internal sealed class AccessTokens(string? secret, TimeProvider clock)
{
    private const string Scheme = "Bearer ";
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private readonly byte[] key = secret is null ? RandomNumberGenerator.GetBytes(32) : Encoding.UTF8.GetBytes(secret);

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));

    /// <summary>Whether somebody knows the token of this start.</summary>
    public bool IsSecret(string? given) => secret is null || (given is not null && Same(given, secret));

    /// <summary>Why a request isn't let in; null if it is.</summary>
    /// <param name="authorization">Its header; null without one.</param>
    public ServedError? Refuse(string? authorization)
    {
        if (string.IsNullOrEmpty(authorization))
            return ServedError.Unauthorized("AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.");
        if (!authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return ServedError.Unauthorized(
                "AuthenticationFailedInvalidHeader", "Authentication failed. The 'Authorization' header is provided in an invalid format.");
        }

        var token = authorization[Scheme.Length..].Trim();
        if (IsSecret(token))
            return null;
        if (token.Split('.') is not [var header, var claims, var signature] || !Same(signature, Signature($"{header}.{claims}")))
            return ServedError.Unauthorized("InvalidAuthenticationToken", "The access token is invalid.");
        return EndOf(claims) > clock.GetUtcNow()
            ? null
            : ServedError.Unauthorized("ExpiredAuthenticationToken", "The access token expiry UTC time is earlier than current UTC time.");
    }

    /// <summary>Signs a token for whoever showed the secret.</summary>
    public (string Token, DateTimeOffset ExpiresOn) Issue(string audience)
    {
        var now = clock.GetUtcNow();
        var signed = $"{Part("""{"alg":"HS256","typ":"JWT"}""")}.{Part(SignInJson.Claims(audience, now, now + Life))}";
        return ($"{signed}.{Signature(signed)}", now + Life);
    }

    private static DateTimeOffset EndOf(string claims) =>
        DateTimeOffset.FromUnixTimeSeconds(long.Parse(SignInJson.Expiry(Base64Url.DecodeFromChars(claims)), CultureInfo.InvariantCulture));

    private static string Part(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private static bool Same(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private string Signature(string text) => Base64Url.EncodeToString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
}
