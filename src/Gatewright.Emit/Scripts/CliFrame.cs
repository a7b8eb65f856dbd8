using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Scripts;

/// <summary>The script around the commands: its functions, and where its variables come from.</summary>
internal sealed class CliFrame(LoweredTopology lowered, ScriptVariables variables)
{
    private readonly Bash bash = new(variables);

    public string Print()
    {
        string[] steps = [.. new CliScript(lowered, variables).Print().Select(it => it.TrimEnd('\n'))];
        var set = Variables();
        bool Uses(string function) => steps.Any(it => it.Contains(function, StringComparison.Ordinal));
        return TextTemplate.Render("azure-cli.scriban", new ScriptObject
        {
            ["topology"] = ScriptParameters.InComment($"{lowered.Topology.Name}"),
            ["uses_ask"] = set.Any(it => it.StartsWith("ask ", StringComparison.Ordinal)),
            ["uses_rest"] = Uses("  put \""),
            ["uses_json"] = Uses("$(json "),
            ["variables"] = set,
            ["steps"] = steps,
        });
    }

    private string[] Variables()
    {
        // A default may name others, so the parameters come first.
        string[] parameters = [.. variables.Parameters.Select(it => Set(it.Parameter, it.Variable))];
        return [.. Places(), .. parameters, .. variables.Blanks.Select(it => $"ask {it.Variable} {Bash.Quoted($"What {it.Expression} gives")}")];
    }

    private IEnumerable<string> Places()
    {
        var isForSubscription = ScriptParameters.IsForSubscription(lowered);
        yield return "SUBSCRIPTION=${SUBSCRIPTION:-$(az account show --query id --output tsv)}";
        var asksGroup = variables.IsUsed("RESOURCE_GROUP") || (variables.IsUsed("LOCATION") && !isForSubscription);
        if (asksGroup)
            yield return "ask RESOURCE_GROUP 'The resource group deployed to, which exists'";
        if (variables.IsUsed("LOCATION"))
            yield return isForSubscription
                ? "ask LOCATION 'The region of the resource groups'"
                : "LOCATION=${LOCATION:-$(az group show --name \"$RESOURCE_GROUP\" --query location --output tsv)}";
        if (variables.IsUsed("KEYVAULT_DNS"))
            yield return "KEYVAULT_DNS=$(az cloud show --query suffixes.keyvaultDns --output tsv)";
    }

    private string Set(TemplateParameter parameter, string variable)
    {
        if (parameter.Reference is { } place)
        {
            var vault = bash.Word(ScriptParameters.VaultOf(place), ArmScope.Root);
            var read = $"az keyvault secret show --vault-name {vault} --name {bash.Word(place.SecretName, ArmScope.Root)}";
            return $"{variable}=${{{variable}:-$({read} --query value --output tsv)}}";
        }

        if (parameter.Default is { } value)
            return $"{variable}=${{{variable}:-\"{bash.Inside(value, ArmScope.Root)}\"}}";
        return $"ask {variable} {Bash.Quoted(ScriptParameters.Meaning(parameter))}{(parameter.Type == TemplateParameterType.SecureString ? " secret" : "")}";
    }
}
