using System.Globalization;
using System.Text.Json.Nodes;

namespace Gatewright.Tool.Serving;

/// <summary>What clients read of a token and of the answer that brings it.</summary>
internal static class SignInJson
{
    /// <summary>The tenant that the local Resource Manager lists, and the one who signs in.</summary>
    private const string Nobody = "00000000-0000-0000-0000-000000000000";

    public static string Claims(string audience, DateTimeOffset from, DateTimeOffset until) => new JsonObject
    {
        ["aud"] = audience,
        ["iss"] = "gatewright serve",
        ["iat"] = from.ToUnixTimeSeconds(),
        ["nbf"] = from.ToUnixTimeSeconds(),
        ["exp"] = until.ToUnixTimeSeconds(),
        ["appid"] = Nobody,
        ["oid"] = Nobody,
        ["sub"] = Nobody,
        ["tid"] = Nobody,
    }.ToJsonString();

    public static string Expiry(byte[] claims) => JsonNode.Parse(claims)!["exp"]!.ToJsonString();

    /// <summary>The answer of a managed identity, in the form of App Service.</summary>
    public static JsonObject Token(string token, string resource, DateTimeOffset until) => new()
    {
        ["access_token"] = token,
        ["client_id"] = Nobody,
        ["expires_on"] = until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        ["resource"] = resource,
        ["token_type"] = "Bearer",
    };

    /// <summary>Where a cloud's services are: clients that are told the address of its Resource Manager ask for the rest.</summary>
    /// <param name="origin">Scheme, host and port of this server.</param>
    public static JsonObject Cloud(string origin) => new()
    {
        ["galleryEndpoint"] = $"{origin}/",
        ["graphEndpoint"] = $"{origin}/",
        ["portalEndpoint"] = $"{origin}/",
        ["authentication"] = new JsonObject { ["loginEndpoint"] = $"{origin}/", ["audiences"] = new JsonArray($"{origin}/") },
    };
}
