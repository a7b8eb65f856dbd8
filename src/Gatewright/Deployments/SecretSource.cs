using Azure;
using Azure.Core;
using Azure.Security.KeyVault.Secrets;
using Gatewright.Deploy;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Deployments;

/// <summary>One source of a secret, such as <c>env:PARIS_PSK</c>. Its value is never part of a message.</summary>
internal sealed class SecretSource(string source, TokenCredential credential, AzureCloud cloud, Terminal terminal, List<string> notes)
{
    public async Task<ParameterValue> ReadAsync(string name, CancellationToken cancellation) => source.Split(':', 2) switch
    {
        ["env", var variable] => ParameterValue.Secret(Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value
            : throw new UsageException($"--secret {name}: the environment has no variable '{variable}', or an empty one.")),
        ["file", var path] => ParameterValue.Secret(Read(name, path)),
        ["keyvault", var place] => ParameterValue.Secret(await ReadAsync(name, place, cancellation)),
        ["generate"] => Generated(name),
        ["generate", var place] => await StoredAsync(name, place, cancellation),
        ["prompt"] when terminal.CanAsk => ParameterValue.Secret(AnsiConsole.Prompt(new TextPrompt<string>($"{Markup.Escape(name)}:").Secret())),
        ["prompt"] => throw new UsageException($"--secret {name}: there is no terminal to ask on; use env:VARIABLE or another source."),
        _ => throw new UsageException(
            $"--secret {name}: write env:VARIABLE, file:PATH, keyvault:VAULT/NAME, prompt, generate, or generate:VAULT/NAME. A secret itself doesn't stand "
            + "on a command line, which every process of the machine can read."),
    };

    private static string Read(string name, string path)
    {
        try
        {
            return File.ReadAllText(path).TrimEnd('\r', '\n');
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--secret {name}: '{path}' can't be read.");
        }
    }

    /// <summary>Shown once, since the other end must be set up with it.</summary>
    private ParameterValue Generated(string name)
    {
        var value = GeneratedSecret.Make();
        if (terminal.CanAsk)
            terminal.Error.WriteLine($"{name}, shown this once: {value}");
        else
            throw new UsageException($"--secret {name}: a secret that is made is shown once, and there is no terminal; store it with generate:VAULT/NAME.");
        return ParameterValue.Secret(value);
    }

    private async Task<ParameterValue> StoredAsync(string name, string place, CancellationToken cancellation)
    {
        var (vault, secret) = Vault(name, place);
        var value = GeneratedSecret.Make();
        await AskedAsync(name, () => vault.SetSecretAsync(secret, value, cancellation));
        notes.Add($"{name} was made and is in {vault.VaultUri.Host} as {secret}.");
        return ParameterValue.Secret(value);
    }

    private async Task<string> ReadAsync(string name, string place, CancellationToken cancellation)
    {
        var (vault, secret) = Vault(name, place);
        return (await AskedAsync(name, () => vault.GetSecretAsync(secret, cancellationToken: cancellation))).Value.Value;
    }

    private static async Task<T> AskedAsync<T>(string name, Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (RequestFailedException refusal)
        {
            throw new UsageException($"--secret {name}: the key vault answers {refusal.Status} {refusal.ErrorCode}.");
        }
    }

    private (SecretClient Vault, string Secret) Vault(string name, string place)
    {
        if (place.Split('/') is not [{ Length: > 0 } vault, { Length: > 0 } secret])
            throw new UsageException($"--secret {name}: a secret of a key vault is VAULT/NAME.");
        var suffix = cloud.Name switch { "usgovernment" => "vault.usgovcloudapi.net", "china" => "vault.azure.cn", _ => "vault.azure.net" };
        return Uri.TryCreate($"https://{vault}.{suffix}/", UriKind.Absolute, out var address)
            ? (new(address, credential), secret)
            : throw new UsageException($"--secret {name}: '{vault}' is no name of a key vault.");
    }
}
