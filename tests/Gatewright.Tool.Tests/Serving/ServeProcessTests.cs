using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Gatewright.Tests;
using Gatewright.Tool.Commands;

namespace Gatewright.Tool.Tests;

public sealed partial class ServeProcessTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("gatewright-").FullName;

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_it_with_0(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var process = Start();
        await ReadToStartAsync(process);
        Processes.Run("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync();
        Assert.Equal((0, ""), (process.ExitCode, await process.StandardError.ReadToEndAsync()));
    }

    [Fact]
    public async Task The_environment_of_other_servers_opens_no_port()
    {
        using var free = new TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var port = ((System.Net.IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        using var process = Start(("ASPNETCORE_URLS", $"http://*:{port}"), ("ASPNETCORE_HTTP_PORTS", $"{port}"), ("GATEWRIGHT_TOKEN", "open-sesame"));
        var said = await ReadToStartAsync(process);
        Assert.DoesNotContain("open-sesame", said, StringComparison.Ordinal);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "open-sesame");
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync($"http://127.0.0.1:{port}/subscriptions?api-version=2022-12-01"));
        Assert.True((await client.GetAsync($"{Http().Match(said).Value}/subscriptions?api-version=2022-12-01")).IsSuccessStatusCode);
        process.Kill();
        await process.WaitForExitAsync();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private Process Start(params (string Name, string Value)[] environment)
    {
        string[] command = ["dotnet", typeof(ToolCommandLine).Assembly.Location, "serve", "--local", folder, "--port", "0", "--http-port", "0"];
        // Who runs tests in the background has shut out the first of the signals for all that is started there.
        if (OperatingSystem.IsLinux())
            command = ["env", "--default-signal=INT", .. command];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    private static async Task<string> ReadToStartAsync(Process process)
    {
        var said = "";
        while (!said.Contains("  State", StringComparison.Ordinal))
            said += (await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync())) + "\n";
        return said;
    }

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex Http();
}
