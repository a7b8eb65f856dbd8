using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Core;
using Gatewright.Deploy;
using Gatewright.Terminals;
using Spectre.Console;

namespace Gatewright.Deployments;

/// <summary>Gets the values of parameters from where the command line says, and asks for those that are missing.</summary>
internal sealed class ParameterSources(Target target, TokenCredential credential, AzureCloud cloud, Terminal terminal)
{
    /// <summary>What stands in a file or on the command line.</summary>
    public static ImmutableDictionary<string, ParameterValue> Plain(Target target)
    {
        var values = ImmutableDictionary.CreateBuilder<string, ParameterValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, written) in target.ParameterFile is { } file ? InFile(file) : [])
        {
            // A value that is still null is yet to be filled in.
            if (written is JsonObject { } it && (it["value"] is not null || it["reference"] is not null))
                values[name] = ParameterValue.InFile(it);
        }

        foreach (var (name, value) in target.Parameters.Select(it => Split(it, "--parameter", "NAME=VALUE")))
            values[name] = ParameterValue.Of(Parsed(value));
        return values.ToImmutable();
    }

    /// <summary>Secrets from their sources, and what is still missing.</summary>
    public async Task<(IReadOnlyDictionary<string, ParameterValue> Values, IReadOnlyList<string> Notes)> ReadAsync(
        ImmutableArray<DeploymentParameter> parameters, Demand demand, CancellationToken cancellation)
    {
        foreach (var (name, _) in target.Parameters.Select(it => Split(it, "--parameter", "NAME=VALUE")))
            Check(name, parameters);
        var values = new Dictionary<string, ParameterValue>(StringComparer.OrdinalIgnoreCase);
        var notes = new List<string>();
        foreach (var (name, source) in target.Secrets.Select(it => Split(it, "--secret", "NAME=SOURCE")))
        {
            if (parameters.FirstOrDefault(it => it.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } known)
                throw new UsageException($"--secret {name}: the program has no such parameter{Asked(parameters)}.");
            if (demand == Demand.All)
                values[known.Name] = await new SecretSource(source, credential, cloud, terminal, notes).ReadAsync(known.Name, cancellation);
        }

        if (demand == Demand.None)
            return (values, notes);
        var left = parameters.Where(it => it.IsMissing && !values.ContainsKey(it.Name)).ToArray();
        foreach (var parameter in target.IsLocal ? left.Where(it => it.IsSecret) : [])
            values[parameter.Name] = ParameterValue.Secret(GeneratedSecret.Make());
        left = [.. left.Where(it => !values.ContainsKey(it.Name))];
        if (left.Length > 0 && !terminal.CanAsk)
            throw new UsageException(string.Join("\n", left.Select(it => it.IsSecret
                ? $"The secret '{it.Name}' has no value; say where it comes from, such as --secret {it.Name}=env:VARIABLE."
                : $"The parameter '{it.Name}' has no value; give it with --parameter {it.Name}=VALUE or in the file of --parameters.")));
        foreach (var parameter in left)
            values[parameter.Name] = Ask(parameter);
        return (values, notes);
    }

    /// <summary>Every process of a machine can read the command lines of the others.</summary>
    private static void Check(string name, ImmutableArray<DeploymentParameter> parameters)
    {
        var known = parameters.FirstOrDefault(it => it.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"--parameter {name}: the program has no such parameter{Asked(parameters)}.");
        if (known.IsSecret)
            throw new UsageException($"--parameter {name}: it is a secret, and others see command lines; use --secret {known.Name}=env:VARIABLE.");
    }

    private static string Asked(ImmutableArray<DeploymentParameter> parameters) =>
        parameters.IsEmpty ? "" : $"; it has {string.Join(", ", parameters.Select(it => it.Name))}";

    private static ParameterValue Ask(DeploymentParameter parameter)
    {
        var prompt = new TextPrompt<string>($"{Markup.Escape(parameter.Description is { } text ? $"{parameter.Name} ({text})" : parameter.Name)}:");
        return parameter.IsSecret ? ParameterValue.Secret(AnsiConsole.Prompt(prompt.Secret())) : ParameterValue.Of(Parsed(AnsiConsole.Prompt(prompt)));
    }

    private static IEnumerable<KeyValuePair<string, JsonNode?>> InFile(string file)
    {
        try
        {
            var root = JsonNode.Parse(File.ReadAllText(file), documentOptions: new()
            {
                CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
            });
            return root?["parameters"] as JsonObject ?? throw new UsageException($"'{file}' is no parameters file: it has no object 'parameters'.");
        }
        catch (Exception refusal) when (refusal is JsonException or IOException or UnauthorizedAccessException)
        {
            // What stands in the file may be secret, so the parser's own words aren't repeated.
            throw new UsageException(refusal is JsonException json ? $"'{file}' is no JSON in line {json.LineNumber + 1}." : $"'{file}' can't be read.");
        }
    }

    private static (string Name, string Value) Split(string text, string option, string form) => text.IndexOf('=', StringComparison.Ordinal) is var at and > 0
        ? (text[..at], text[(at + 1)..])
        : throw new UsageException($"{option} takes {form}.");

    /// <summary>Numbers, true and false, arrays and objects are written as JSON; all else is text.</summary>
    private static JsonNode? Parsed(string value)
    {
        try
        {
            return value is ['[' or '{', ..] or "true" or "false" || long.TryParse(value, out _) ? JsonNode.Parse(value) : JsonValue.Create(value);
        }
        catch (JsonException)
        {
            return JsonValue.Create(value);
        }
    }
}
