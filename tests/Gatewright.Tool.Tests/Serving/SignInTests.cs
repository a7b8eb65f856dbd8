using System.Text;
using System.Text.Json.Nodes;
using Gatewright.Tool.Serving;

namespace Gatewright.Tool.Tests;

public class SignInTests
{
    private const string Path = "/subscriptions?api-version=2022-12-01";

    [Theory]
    [InlineData(null, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.")]
    [InlineData("Basic dXNlcjpwYXNz", "AuthenticationFailedInvalidHeader", "Authentication failed. The 'Authorization' header is provided in an invalid format.")]
    [InlineData("Bearer wrong", "InvalidAuthenticationToken", "The access token is invalid.")]
    [InlineData("Bearer e30.e30.e30", "InvalidAuthenticationToken", "The access token is invalid.")]
    public async Task Who_does_not_know_the_token_is_refused_in_the_form_of_Azure(string? authorization, string code, string message)
    {
        await using var served = await Served.StartAsync();
        var refused = await served.SendAsync(HttpMethod.Get, Path, authorization: authorization);
        Assert.Equal(401, refused.Status);
        Assert.Equal($$$"""{"error":{"code":"{{{code}}}","message":"{{{message}}}"}}""", refused.Text);
        Assert.Equal(
            $"Bearer authorization_uri=\"{served.Https}/\", error=\"invalid_token\", error_description=\"{message}\"", refused.Headers["WWW-Authenticate"]);
    }

    [Fact]
    public async Task With_any_token_a_client_brings_its_own_but_not_none()
    {
        await using var served = await Served.StartAsync("--any-token");
        Assert.Equal(200, (await served.SendAsync(HttpMethod.Get, Path, authorization: "Bearer whatever")).Status);
        Assert.Equal(401, (await served.SendAsync(HttpMethod.Get, Path, authorization: null)).Status);
    }

    [Theory]
    [InlineData("/msi/?resource=https://management.azure.com/&api-version=2017-09-01", "Secret")]
    [InlineData("/msi/token?resource=https%3A%2F%2Fmanagement.azure.com%2F&api-version=2019-08-01", "X-IDENTITY-HEADER")]
    public async Task The_token_buys_one_that_clients_can_read(string path, string header)
    {
        await using var served = await Served.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, served.Http + path);
        request.Headers.Add(header, served.Token);
        using var response = await served.Client.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Equal(["access_token", "client_id", "expires_on", "resource", "token_type"], answer.AsObject().Select(it => it.Key));
        Assert.Equal(("https://management.azure.com/", "Bearer"), ((string?)answer["resource"], (string?)answer["token_type"]));
        var token = (string)answer["access_token"]!;
        Assert.Equal(200, (await served.SendAsync(HttpMethod.Get, Path, authorization: $"Bearer {token}")).Status);
        var claims = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(token.Split('.')[1]))!;
        Assert.Equal(("https://management.azure.com/", Guid.Empty.ToString()), ((string?)claims["aud"], (string?)claims["tid"]));
        Assert.Equal((string?)answer["expires_on"], claims["exp"]!.ToJsonString());
    }

    [Theory]
    [InlineData("wrong", "/msi/token?resource=x", 401, "InvalidIdentityHeader")]
    [InlineData(null, "/msi/token?resource=x", 401, "InvalidIdentityHeader")]
    [InlineData("its token", "/msi/token", 400, "InvalidResource")]
    public async Task Without_the_secret_or_a_resource_there_is_no_token(string? secret, string path, int status, string code)
    {
        await using var served = await Served.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, served.Http + path);
        if (secret is not null)
            request.Headers.Add("X-IDENTITY-HEADER", secret == "its token" ? served.Token : secret);
        using var response = await served.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["code"]);
    }

    [Fact]
    public void A_signed_token_ends_is_bound_to_its_start_and_cannot_be_changed()
    {
        var clock = new SetClock();
        var tokens = new AccessTokens("secret", clock);
        var (token, until) = tokens.Issue("https://management.azure.com/");
        Assert.Null(tokens.Refuse($"Bearer {token}"));
        Assert.Equal("InvalidAuthenticationToken", new AccessTokens("another", clock).Refuse($"Bearer {token}")!.Code);
        var parts = token.Split('.');
        var longer = System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1])).Replace("\"exp\":", "\"exp\":9", StringComparison.Ordinal)));
        Assert.Equal("InvalidAuthenticationToken", tokens.Refuse($"Bearer {parts[0]}.{longer}.{parts[2]}")!.Code);
        clock.Now = until;
        Assert.Equal("ExpiredAuthenticationToken", tokens.Refuse($"Bearer {token}")!.Code);
    }

    [Fact]
    public async Task A_cloud_tells_its_endpoints_to_who_knows_only_one()
    {
        await using var served = await Served.StartAsync();
        var metadata = await served.SendAsync(HttpMethod.Get, "/metadata/endpoints?api-version=2015-01-01", authorization: null);
        Assert.Equal(
            """{"galleryEndpoint":"@/","graphEndpoint":"@/","portalEndpoint":"@/","authentication":{"loginEndpoint":"@/","audiences":["@/"]}}""".Replace("@", served.Https, StringComparison.Ordinal),
            metadata.Text);
    }
}

/// <summary>A clock that stands.</summary>
internal sealed class SetClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 29, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
