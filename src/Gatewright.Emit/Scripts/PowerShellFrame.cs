using Gatewright.Arm.Lowering;
using Gatewright.Arm.Template;
using Gatewright.Emit.Templates;
using Scriban.Runtime;

namespace Gatewright.Emit.Scripts;

/// <summary>The script around the commands: its functions, and where its variables come from.</summary>
internal sealed class PowerShellFrame(LoweredTopology lowered, ScriptVariables variables)
{
    private readonly PowerShell shell = new(variables);

    public string Print()
    {
        string[] steps = [.. new PowerShellCommands(lowered, variables).Print()];
        return TextTemplate.Render("powershell.scriban", new ScriptObject
        {
            ["topology"] = ScriptParameters.InComment($"{lowered.Topology.Name}"),
            ["modules"] = variables.Parameters.Any(it => it.Parameter.Reference is not null) ? ", Az.KeyVault" : "",
            ["variables"] = Variables(),
            ["steps"] = steps,
        });
    }

    private string[] Variables()
    {
        string[] parameters = [.. variables.Parameters.Select(it => Set(it.Parameter, it.Variable))];
        return
        [
            .. Places(), .. parameters,
            .. variables.Blanks.Select(it => $"${it.Variable} = Get-Given {it.Variable} {PowerShell.Quoted($"What {it.Expression} gives")}"),
        ];
    }

    private IEnumerable<string> Places()
    {
        var isForSubscription = ScriptParameters.IsForSubscription(lowered);
        if (variables.IsUsed("SUBSCRIPTION"))
            yield return "$SUBSCRIPTION = (Get-AzContext).Subscription.Id";
        if (variables.IsUsed("RESOURCE_GROUP") || (variables.IsUsed("LOCATION") && !isForSubscription))
            yield return "$RESOURCE_GROUP = Get-Given RESOURCE_GROUP 'The resource group deployed to, which exists'";
        if (variables.IsUsed("LOCATION"))
            yield return isForSubscription
                ? "$LOCATION = Get-Given LOCATION 'The region of the resource groups'"
                : "$LOCATION = (Get-AzResourceGroup -Name $RESOURCE_GROUP).Location";
        if (variables.IsUsed("KEYVAULT_DNS"))
            yield return "$KEYVAULT_DNS = '.' + (Get-AzContext).Environment.AzureKeyVaultDnsSuffix";
    }

    private string Set(TemplateParameter parameter, string variable)
    {
        if (parameter.Reference is { } place)
        {
            var vault = shell.Value(ScriptParameters.VaultOf(place), ArmScope.Root);
            return $"${variable} = Get-AzKeyVaultSecret -VaultName {vault} -Name {shell.Value(place.SecretName, ArmScope.Root)}"
                + " -AsPlainText";
        }

        if (parameter.Default is { } value)
            return $"${variable} = if ($env:{variable}) {{ $env:{variable} }} else {{ {shell.Value(value, ArmScope.Root)} }}";
        var secret = parameter.Type == TemplateParameterType.SecureString ? " -Secret" : "";
        return $"${variable} = Get-Given {variable} {PowerShell.Quoted(ScriptParameters.Meaning(parameter))}{secret}";
    }
}
