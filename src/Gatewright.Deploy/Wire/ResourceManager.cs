using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.ResourceManager;

namespace Gatewright.Deploy.Wire;

/// <summary>
/// Requests to Azure Resource Manager through the pipeline of <see cref="ArmClient"/>, which signs in, tries again, and heeds proxies. They are our own,
/// since the library's generic resources can't write properties in a program that is published ahead of time.
/// </summary>
internal sealed class ResourceManager(ArmClient client) : ArmResource(client, ResourceIdentifier.Root)
{
    /// <summary>Reads something; null if it isn't there.</summary>
    public async Task<Reply?> FindAsync(string path, string version, CancellationToken cancellation)
    {
        var answer = await SendAsync(RequestMethod.Get, Address(path, version), null, cancellation);
        return answer.Status == 404 ? null : answer.Successful();
    }

    public async Task<Reply> PutAsync(string path, string version, BinaryData body, CancellationToken cancellation) =>
        (await SendAsync(RequestMethod.Put, Address(path, version), body, cancellation)).Successful();

    public async Task<Reply> PostAsync(string path, string version, BinaryData? body, CancellationToken cancellation) =>
        (await SendAsync(RequestMethod.Post, Address(path, version), body ?? BinaryData.FromString(""), cancellation)).Successful();

    /// <summary>The answer whatever it is: what is gone already is no failure.</summary>
    public Task<Reply> DeleteAsync(string path, string version, CancellationToken cancellation) =>
        SendAsync(RequestMethod.Delete, Address(path, version), null, cancellation);

    /// <summary>All items of a list, page by page; none if what it belongs to isn't there.</summary>
    public async Task<List<JsonObject>> ListAsync(string path, string version, CancellationToken cancellation)
    {
        var items = new List<JsonObject>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = Address(path, version); next is not null;)
        {
            if (!seen.Add(next.AbsoluteUri))
                throw Unreadable($"the pages of {path} lead round in a circle");
            var answer = await SendAsync(RequestMethod.Get, next, null, cancellation);
            if (answer.Status == 404)
                break;
            var page = answer.Successful().Body;
            items.AddRange((page?["value"] as JsonArray ?? []).OfType<JsonObject>());
            next = page?["nextLink"]?.GetValue<string>() is { Length: > 0 } link ? OwnAddress(link) : null;
        }

        return items;
    }

    /// <summary>Asks at an address that Azure gave, such as that of an operation.</summary>
    public Task<Reply> FollowAsync(string address, CancellationToken cancellation) =>
        SendAsync(RequestMethod.Get, OwnAddress(address), null, cancellation);

    private Uri Address(string path, string version) => new(Endpoint, $"{path}{(path.Contains('?') ? '&' : '?')}api-version={version}");

    /// <summary>A request carries the token, which is for this endpoint alone.</summary>
    private Uri OwnAddress(string link) => Uri.TryCreate(Endpoint, link, out var address)
        && address.Scheme == Endpoint.Scheme && address.Authority == Endpoint.Authority
            ? address
            : throw Unreadable($"the answer leads to {(Uri.TryCreate(link, UriKind.Absolute, out var other) ? other.Host : link)}, not {Endpoint.Host}");

    private async Task<Reply> SendAsync(RequestMethod method, Uri address, BinaryData? body, CancellationToken cancellation)
    {
        using var message = Pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        message.Request.Headers.Add("Accept", "application/json");
        if (body is not null)
        {
            message.Request.Headers.Add("Content-Type", "application/json");
            message.Request.Content = RequestContent.Create(body);
        }

        try
        {
            await Pipeline.SendAsync(message, cancellation);
        }
        catch (Exception failure) when (failure is RequestFailedException or AggregateException or AuthenticationFailedException or IOException)
        {
            cancellation.ThrowIfCancellationRequested();
            throw Unanswered(failure, address);
        }

        return Reply.Of(message.Response);
    }

    private static AzureRefusalException Unreadable(string what) => new(new("UnreadableAnswer", $"Azure's answer can't be used: {what}.", null, []), 0);

    /// <summary>Of what was tried several times the last reason is told.</summary>
    private static AzureRefusalException Unanswered(Exception failure, Uri address)
    {
        var last = failure is AggregateException { InnerExceptions: { Count: > 0 } tries } ? tries[^1] : failure;
        return last is AuthenticationFailedException
            ? new(new("NotSignedIn", $"Nobody is signed in who may ask {address.Host}: {last.Message}", null, []), 0, failure)
            : new(new("NoAnswer", $"{address.Host} doesn't answer: {last.Message.TrimEnd('.')}.", null, []), 0, failure);
    }
}
