using System.Globalization;
using System.Net.Http.Headers;
using Gatewright.Local.Faults;
using Gatewright.Local.Wire;

namespace Gatewright.Local.Requests;

/// <summary>The transport: a request of <see cref="HttpClient"/> in, an answer out, with the headers that Azure sends.</summary>
internal sealed class LocalHandler(RequestDoor door, TimeProvider clock, FaultPlan? faults) : HttpMessageHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var body = new MemoryStream();
        request.Content?.CopyTo(body, null, cancellationToken);
        return Answer(request, body.ToArray());
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        return Answer(request, body);
    }

    private HttpResponseMessage Answer(HttpRequestMessage message, byte[] body)
    {
        var request = Read(message, body);
        var fault = faults?.Next(request);
        if (fault is FaultKind.Reset)
            throw Broken.Reset();
        if (fault is FaultKind.NameNotResolved)
            throw Broken.NameNotResolved(message.RequestUri!.Host);
        var reply = FaultReplies.Of(fault, request) ?? door.Answer(request, fault);
        if (fault is FaultKind.ResetAfterwards)
            throw Broken.Reset();
        var response = new HttpResponseMessage(reply.Status) { RequestMessage = message,
        Content = Content(reply.Body is { } json ? ArmJson.ToBytes(json) : [], fault) };
        if (reply.Body is not null)
            response.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        AddHeaders(response, request, fault is FaultKind.SkewedClock ? TimeSpan.FromHours(2) : TimeSpan.Zero);
        foreach (var (name, value) in reply.Headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    private HttpContent Content(byte[] bytes, FaultKind? fault) => fault switch
    {
        FaultKind.SlowBody => new TroubledContent(bytes, faults!.Faults.SlowBody, isTruncated: false),
        FaultKind.TruncatedBody => new TroubledContent(bytes, TimeSpan.Zero, isTruncated: true),
        _ => new ByteArrayContent(bytes),
    };

    private static Request Read(HttpRequestMessage message, byte[] body)
    {
        var uri = message.RequestUri!;
        return new(message.Method.Method, uri.GetLeftPart(UriPartial.Authority),
            Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/').Replace("//", "/", StringComparison.Ordinal), Request.QueryOf(uri.Query), body)
        {
            IfMatch = Header(message, "If-Match"), IfNoneMatch = Header(message, "If-None-Match"), ClientRequestId = Header(message, "x-ms-client-request-id"),
            CorrelationId = Header(message, "x-ms-correlation-request-id"),
        };
    }

    private void AddHeaders(HttpResponseMessage response, Request request, TimeSpan skew)
    {
        response.Headers.Date = clock.GetUtcNow() + skew;
        var id = Guid.NewGuid().ToString();
        var now = clock.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var (kind, left) = request.Method switch { "GET" or "HEAD" => ("reads", "11999"), "DELETE" => ("deletes", "14999"), _ => ("writes", "1199") };
        (string Name, string Value)[] all =
        [
            ("Cache-Control", "no-cache"), ("Pragma", "no-cache"), ("x-ms-request-id", id), ("x-ms-correlation-request-id", request.CorrelationId ?? id),
            ("x-ms-routing-request-id", $"LOCAL:{now}:{id}"), ($"x-ms-ratelimit-remaining-subscription-{kind}", left),
            ("Strict-Transport-Security", "max-age=31536000; includeSubDomains"), ("X-Content-Type-Options", "nosniff"),
        ];
        foreach (var (name, value) in all)
            response.Headers.TryAddWithoutValidation(name, value);
        if (request.ClientRequestId is { } client)
            response.Headers.TryAddWithoutValidation("x-ms-client-request-id", client);
        response.Content.Headers.TryAddWithoutValidation("Expires", "-1");
    }

    private static string? Header(HttpRequestMessage message, string name) => message.Headers.TryGetValues(name, out var values) ? string.Join(", ", values)
        : null;
}
