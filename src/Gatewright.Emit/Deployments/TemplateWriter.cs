using System.Text.Json;
using Gatewright.Emit.Arm;
using Gatewright.Emit.Lowering;

namespace Gatewright.Emit.Deployments;

/// <summary>Prints an estate as an ARM template, or a part of it as one.</summary>
internal sealed class TemplateWriter(Utf8JsonWriter writer, Estate estate, DeploymentPlan plan)
{
    private const string Schemas = "https://schema.management.azure.com/schemas/";

    private readonly TemplateParameters parameters = new(estate.Topology, plan.IsForSubscription);

    public void Write()
    {
        WriteTemplate(plan.IsForSubscription, parameters.All, WriteSteps, Outputs.Of(estate, plan));
    }

    public void WriteParameters() => WriteParameters(parameters.All);

    /// <summary>A deployment of a list, as a template of its own.</summary>
    public void Write(Deployment deployment, IReadOnlyList<TemplateParameter> declared) => WriteTemplate(deployment.IsForSubscription, declared, () => WriteResources(deployment), Outputs.Of(estate, deployment));

    public void WriteParameters(IEnumerable<TemplateParameter> declared)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Schemas + "2019-04-01/deploymentParameters.json#");
        writer.WriteString("contentVersion", "1.0.0.0");
        writer.WriteStartObject("parameters");
        foreach (var parameter in declared.Where(it => it.Default is null))
        {
            // Null is refused until somebody supplies a value; an empty text would be taken.
            writer.WriteStartObject(parameter.Name);
            if (parameter.Reference is { } place)
                writer.Write("reference", place);
            else
                writer.WriteNull("value");
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteTemplate(bool isForSubscription, IReadOnlyList<TemplateParameter> declared, Action writeResources, ArmNode? gateways)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", Schemas + (isForSubscription ? "2018-05-01/subscriptionDeploymentTemplate.json#" : "2019-04-01/deploymentTemplate.json#"));
        writer.WriteString("contentVersion", "1.0.0.0");
        writer.WriteStartObject("parameters");
        foreach (var parameter in declared)
            parameter.Write(writer);
        writer.WriteEndObject();
        writer.WriteStartArray("resources");
        writeResources();
        writer.WriteEndArray();
        WriteOutputs(gateways);
        writer.WriteEndObject();
    }

    private void WriteSteps()
    {
        foreach (var step in plan.Steps)
        {
            if (step is Deployment deployment)
                WriteNested(deployment);
            else
                writer.Write((ArmResource)step, plan.Waits(step));
        }
    }

    /// <summary>Inner scope: with outer scope secrets would stand in the history of deployments.</summary>
    private void WriteNested(Deployment deployment)
    {
        var used = parameters.UsedBy(deployment);
        writer.WriteStartObject();
        writer.WriteString("type", "Microsoft.Resources/deployments");
        writer.WriteString("apiVersion", ApiVersions.Of("Microsoft.Resources/deployments"));
        writer.WriteString("name", deployment.Name.AsJson);
        writer.Write("subscriptionId", deployment.Scope.Subscription is { } subscription ? (ArmNode)subscription : null);
        writer.Write("resourceGroup", deployment.Scope.Group is { } group ? (ArmNode)group : null);
        if (deployment.IsForSubscription)
            writer.Write("location", ArmTerm.Expression("deployment().location"));
        writer.WriteWaits(plan.Waits(deployment));
        writer.WriteStartObject("properties");
        writer.WriteString("mode", "Incremental");
        writer.Write("expressionEvaluationOptions", new ArmObject { { "scope", "inner" } });
        writer.WriteStartObject("parameters");
        foreach (var parameter in used)
            writer.Write(parameter.Name, Passed(parameter));
        writer.WriteEndObject();
        writer.WritePropertyName("template");
        WriteTemplate(deployment.IsForSubscription, used, () => WriteResources(deployment), Outputs.Of(estate, deployment));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private ArmObject Passed(TemplateParameter parameter) => parameter.Reference is { } place
        ? new() { { "reference", place } }
        : new() { { "value", ArmScope.Outer(parameter.Name, plan.IsForSubscription) ?? ArmTerm.Parameter(parameter.Name) } };

    private void WriteResources(Deployment deployment)
    {
        var own = deployment.Resources.ToHashSet();
        foreach (var resource in deployment.Resources)
            writer.Write(resource, resource.DependsOn.Where(own.Contains));
    }

    private void WriteOutputs(ArmNode? gateways)
    {
        if (gateways is null)
            return;
        writer.WriteStartObject("outputs");
        writer.WriteStartObject(Outputs.Name);
        writer.WriteString("type", "array");
        writer.Write("value", gateways);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
