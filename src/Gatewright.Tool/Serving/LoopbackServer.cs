using System.Net;
using Gatewright.Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gatewright.Tool.Serving;

/// <summary>The local Resource Manager on ports of this machine, which others don't reach.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private static readonly ServedError Stranger = new(
        StatusCodes.Status400BadRequest, "InvalidHost", "The local Resource Manager answers to localhost, 127.0.0.1 and [::1] only.");

    private readonly WebApplication app;
    private readonly LocalResourceManager local;
    private readonly ArmAdapter adapter;
    private readonly AccessTokens tokens;
    private readonly RequestLog log;

    private LoopbackServer(ServeSettings settings, RequestLog log)
    {
        this.log = log;
        Certificate = DevelopmentCertificate.In(settings.Folder, settings.Local.Clock);
        local = new(settings.Local);
        adapter = new(local.CreateHandler());
        tokens = new(settings.Token, settings.Local.Clock);
        // An empty builder: neither the environment nor a file of settings in this folder opens other ports.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.Configure<HostOptions>(it => it.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            Listen(kestrel, settings.Port, it => it.UseHttps(Certificate.Pair));
            Listen(kestrel, settings.HttpPort, _ => { });
        });
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public DevelopmentCertificate Certificate { get; }

    public string Subscription => local.Options.Subscription;

    /// <summary>Where it answers by HTTPS.</summary>
    public string Https => Address("https");

    /// <summary>Where it answers by HTTP.</summary>
    public string Http => Address("http");

    /// <summary>Opens the state and the ports. What is in the way of that is an <see cref="IOException"/>.</summary>
    public static async Task<LoopbackServer> StartAsync(ServeSettings settings, RequestLog log, CancellationToken cancellation)
    {
        var server = new LoopbackServer(settings, log);
        try
        {
            await server.app.StartAsync(cancellation);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Scheme, host and port that a request came to: links in answers lead back there.</summary>
    public static string OriginOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";

    /// <summary>Serves until it is cancelled, or the process is asked to end.</summary>
    public Task WaitAsync(CancellationToken cancellation) => app.WaitForShutdownAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        adapter.Dispose();
        local.Dispose();
        Certificate.Dispose();
    }

    // By name on both loopbacks; a free port is one of IPv4.
    private static void Listen(KestrelServerOptions kestrel, int port, Action<ListenOptions> configure)
    {
        if (port is 0)
            kestrel.Listen(IPAddress.Loopback, 0, configure);
        else
            kestrel.ListenLocalhost(port, configure);
    }

    private async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await RouteAsync(context);
        }
        catch (Exception bug) when (bug is not (OperationCanceledException or Microsoft.AspNetCore.Http.BadHttpRequestException))
        {
            log.Failed(context, bug);
            var failed = new ServedError(StatusCodes.Status500InternalServerError, "InternalServerError", "The local Resource Manager failed.");
            if (!context.Response.HasStarted)
                await failed.WriteAsync(context);
        }

        log.Answered(context);
    }

    private Task RouteAsync(HttpContext context)
    {
        var (host, path) = (context.Request.Host.Host, context.Request.Path);
        // A page that a browser shows could otherwise ask here by a name of its own that leads to this machine.
        if (host is not "localhost" && !(IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address)))
            return Stranger.WriteAsync(context);
        if (path.StartsWithSegments(SignIn.Path, StringComparison.OrdinalIgnoreCase))
            return SignIn.AnswerAsync(context, tokens);
        if (path.Equals("/metadata/endpoints", StringComparison.OrdinalIgnoreCase))
            return ServedError.WriteAsync(context, SignInJson.Cloud(OriginOf(context)));
        return tokens.Refuse(context.Request.Headers.Authorization.FirstOrDefault()) is { } refused
            ? refused.WriteAsync(context)
            : adapter.AnswerAsync(context);
    }

    private string Address(string scheme) => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses
        .Select(it => new Uri(it)).Where(it => it.Scheme == scheme).Select(it => $"{scheme}://localhost:{it.Port}").First();
}
