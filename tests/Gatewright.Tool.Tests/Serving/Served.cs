using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Gatewright.Terminals;
using Gatewright.Tool.Commands;

namespace Gatewright.Tool.Tests;

/// <summary><c>gatewright serve</c> in this process, on free ports and in a folder of its own, until it is disposed.</summary>
internal sealed partial class Served : IAsyncDisposable
{
    private readonly CancellationTokenSource ended = new();
    private readonly AwaitedWriter output = new("Subscription");
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly DirectoryInfo made = Directory.CreateTempSubdirectory("gatewright-");
    private Task<int> run = Task.FromResult(0);
    private HttpClient? http;

    public string Folder => Path.Combine(made.FullName, "state");

    public string Certificate => Path.Combine(Folder, "localhost.pem");

    public string Https { get; private set; } = "";

    public string Http { get; private set; } = "";

    /// <summary>What requests must bring: the one that was printed.</summary>
    public string Token { get; private set; } = "";

    public string Output => output.ToString();

    public string Error => error.ToString();

    /// <summary>A client that trusts the certificate by its file.</summary>
    public HttpClient Client => http ??= new(Trusting(Certificate));

    public static async Task<Served> StartAsync(params string[] arguments)
    {
        var served = new Served();
        await served.RunAsync(arguments);
        return served;
    }

    /// <summary>Sends a request with the token, unless it has another or none.</summary>
    public async Task<Reply> SendAsync(HttpMethod method, string url, string? json = null, string? authorization = "its token")
    {
        using var request = new HttpRequestMessage(method, url.StartsWith("http", StringComparison.Ordinal) ? url : Https + url);
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization == "its token" ? $"Bearer {Token}" : authorization);
        if (json is not null)
            request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var response = await Client.SendAsync(request);
        return new((int)response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.ToDictionary(
            it => it.Key, it => string.Join(", ", it.Value), StringComparer.OrdinalIgnoreCase));
    }

    public static SocketsHttpHandler Trusting(string certificate)
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.ImportFromPemFile(certificate);
        return new() { SslOptions = new() { CertificateChainPolicy = trust } };
    }

    /// <summary>As Ctrl-C ends it; tells the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await ended.CancelAsync();
        return await run;
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        http?.Dispose();
        ended.Dispose();
        made.Delete(recursive: true);
    }

    private async Task RunAsync(string[] arguments)
    {
        var terminal = new Terminal(new(output, colour: false), new(error, colour: false), TimeProvider.System, "gatewright") { Cancellation = ended.Token };
        run = ToolCommandLine.InvokeAsync(["serve", "--local", Folder, "--port", "0", "--http-port", "0", .. arguments], terminal);
        var first = await Task.WhenAny(output.Seen, run);
        Assert.True(first == output.Seen, Error);
        (Https, Http) = (Origin("https").Match(Output).Value, Origin("http").Match(Output).Value);
        Token = Printed().Match(Output).Groups[1].Value;
    }

    private static Regex Origin(string scheme) => new($@"{scheme}://localhost:\d+");

    [GeneratedRegex(@"Token +(\S+)")]
    private static partial Regex Printed();
}

/// <summary>What was answered.</summary>
internal sealed record Reply(int Status, string Text, IReadOnlyDictionary<string, string> Headers);

/// <summary>Text that another thread writes, until a word is in it.</summary>
internal sealed class AwaitedWriter(string word) : StringWriter
{
    private readonly TaskCompletionSource seen = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock turn = new();

    public Task Seen => seen.Task;

    public override void Write(string? value)
    {
        lock (turn)
            base.Write(value);
        if (value?.Contains(word, StringComparison.Ordinal) is true)
            seen.TrySetResult();
    }

    public override string ToString()
    {
        lock (turn)
            return base.ToString();
    }
}
