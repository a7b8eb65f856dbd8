using System.CommandLine;

using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>The options that say where to deploy, as whom, and with which values. They name nothing of Azure's libraries, which no other verb loads.</summary>
internal sealed class TargetOptions
{
    private static readonly string[] SignIns =
        ["default", "environment", "managed-identity", "workload-identity", "cli", "powershell", "device-code", "interactive"];

    private readonly Option<string?> subscription = Text("--subscription", "ID", "The subscription's id. Default: AZURE_SUBSCRIPTION_ID.");
    private readonly Option<string?> group = Text("--resource-group", "NAME",
        "The resource group for what the program puts into none; it is created if it isn't there. Default: AZURE_RESOURCE_GROUP.");
    private readonly Option<string?> location = Text(
        "--location", "REGION", "The region of a group that is created. Default: AZURE_LOCATION, or the topology's.");
    private readonly Option<string?> name = Text("--name", "NAME", "The deployment's name, by which it is found again. Default: the topology's.");
    private readonly Option<string?> parameterFile = Text("--parameters", "FILE", "A parameters file, such as the one that emit --output writes, filled in.");
    private readonly Option<string[]> parameters = Texts("--parameter", "NAME=VALUE", "The value of a parameter; repeatable.");
    private readonly Option<string[]> secrets = Texts("--secret", "NAME=SOURCE",
        "Where a secret comes from: env:VARIABLE, file:PATH, keyvault:VAULT/NAME, prompt, generate, or generate:VAULT/NAME; repeatable.");
    private readonly Option<string?> cloud = Text("--cloud", "CLOUD", "public, usgovernment or china.");
    private readonly Option<string?> tenant = Text("--tenant", "ID", "The tenant to sign in to. Default: AZURE_TENANT_ID, or the account's home tenant.");
    private readonly Option<string?> signIn = Text("--sign-in", "HOW", $"How to sign in: {string.Join(", ", SignIns)}.");
    private readonly Option<string?> local = new("--local")
    {
        Description = "Deploys to a Resource Manager on this machine, whose state is in a folder. Default: .gatewright.",
        HelpName = "FOLDER",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<double?> speed = new("--speed")
    {
        Description = "How many times faster than Azure the local Resource Manager works, such as 600. Default: at once.",
        HelpName = "FACTOR",
    };

    public TargetOptions()
    {
        cloud.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "public", "usgovernment", "china");
        signIn.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, SignIns);
        speed.Demand(it => it is not (<= 0 or double.NaN), "--speed is a number above 0, such as 600.");
    }

    public void AddTo(Command command)
    {
        Option[] all = [subscription, group, location, name, parameterFile, parameters, secrets, cloud, tenant, signIn, local, speed];
        foreach (var option in all)
            command.Options.Add(option);
    }

    /// <summary>What was given on the command line or, where Azure's own tools do it alike, in the environment.</summary>
    public Target Of(ParseResult parsed) => new()
    {
        Subscription = parsed.GetValue(subscription) ?? Variable("AZURE_SUBSCRIPTION_ID"),
        ResourceGroup = parsed.GetValue(group) ?? Variable("AZURE_RESOURCE_GROUP"),
        Location = parsed.GetValue(location) ?? Variable("AZURE_LOCATION"),
        Name = parsed.GetValue(name),
        ParameterFile = parsed.GetValue(parameterFile),
        Parameters = [.. parsed.GetValue(parameters) ?? []],
        Secrets = [.. parsed.GetValue(secrets) ?? []],
        Cloud = parsed.GetValue(cloud)?.ToLowerInvariant() ?? "public",
        Tenant = parsed.GetValue(tenant) ?? Variable("AZURE_TENANT_ID"),
        SignIn = parsed.GetValue(signIn)?.ToLowerInvariant() ?? "default",
        IsLocal = parsed.GetResult(local) is { Implicit: false },
        LocalFolder = parsed.GetValue(local) ?? ".gatewright",
        Speed = parsed.GetValue(speed) ?? double.PositiveInfinity,
    };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static Option<string?> Text(string option, string value, string description) => new(option) { Description = description, HelpName = value };

    private static Option<string[]> Texts(string option, string value, string description) => new(option) { Description = description, HelpName = value };
}
