using Gatewright.Emit;
using Gatewright.Overview;

namespace Gatewright.Reports;

/// <summary>What to do with a template that was emitted: the command that deploys it.</summary>
internal static class NextStep
{
    /// <param name="template">What was emitted.</param>
    /// <param name="folder">Where it was written to; null for standard output.</param>
    public static string After(ArmTemplate template, string? folder)
    {
        if (template.IsList)
            return $"Next: deploy them as {Path.Combine(folder ?? "", "deployments.md")} lists them, stage by stage.";
        var deployment = template.Deployments[0];
        var command = deployment.IsSubscriptionScope
            ? new AzureCommand("deployment sub create").With("--location", Location(deployment))
            : new AzureCommand("deployment group create").With("--resource-group", $"\"{AzureCommand.ResourceGroup}\"");
        command.With("--template-file", AzureCommand.Word(Path.Combine(folder ?? "", deployment.Template.Name)));
        if (folder is null || deployment.Asked.IsEmpty)
            return $"Next: {command}";
        var parameters = Path.Combine(folder, deployment.ParametersFile!.Name);
        return $"Next: fill in {parameters}, then {command.With("--parameters", AzureCommand.Word(parameters))}";
    }

    private static string Location(ArmDeployment deployment) => deployment.Location is { } region ? AzureCommand.Word(region) : "\"$LOCATION\"";
}
