using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gatewright.Tool.Serving;

/// <summary>Hands requests from the network to the transport of the local Resource Manager, and its answers back.</summary>
internal sealed class ArmAdapter(HttpMessageHandler transport) : IDisposable
{
    private readonly HttpMessageInvoker local = new(transport);

    public async Task AnswerAsync(HttpContext context)
    {
        using var request = await RequestAsync(context);
        try
        {
            using var answer = await local.SendAsync(request, context.RequestAborted);
            await CopyAsync(answer, context);
        }
        catch (HttpRequestException)
        {
            // A planned fault: the connection breaks, here as in process.
            context.Abort();
        }
    }

    public void Dispose() => local.Dispose();

    // The target as it was sent: paths and queries are decoded once, by who reads them.
    private static async Task<HttpRequestMessage> RequestAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        body.Position = 0;
        var request = new HttpRequestMessage(new(context.Request.Method), LoopbackServer.OriginOf(context) + (target.StartsWith('/') ? target : "/"))
        {
            Content = new StreamContent(body),
        };
        foreach (var (name, values) in context.Request.Headers)
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values))
                request.Content.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)values);
        }

        return request;
    }

    private static async Task CopyAsync(HttpResponseMessage answer, HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = (int)answer.StatusCode;
        Copy(answer.Headers, response.Headers);
        Copy(answer.Content.Headers, response.Headers);
        // A browser would from then on ask everything else on this machine by HTTPS only.
        response.Headers.Remove("Strict-Transport-Security");
        if (response.StatusCode is StatusCodes.Status204NoContent)
            return;
        response.ContentLength = answer.Content.Headers.ContentLength;
        if (!HttpMethods.IsHead(context.Request.Method))
            await answer.Content.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static void Copy(HttpHeaders from, IHeaderDictionary to)
    {
        foreach (var (name, values) in from)
            to[name] = values.ToArray();
    }
}
