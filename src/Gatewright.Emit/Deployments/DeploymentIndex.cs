using System.Text.Json;

namespace Gatewright.Emit.Deployments;

/// <summary>The list of deployments for programs. A place that is null is the one deployed to; text in brackets is what a parameter says.</summary>
internal static class DeploymentIndex
{
    public static void Write(Utf8JsonWriter writer, string topology, ImmutableArray<ArmDeployment> all)
    {
        writer.WriteStartObject();
        writer.WriteString("topology", topology);
        writer.WriteStartArray("deployments");
        foreach (var deployment in all)
            Write(writer, deployment);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ArmDeployment deployment)
    {
        writer.WriteStartObject();
        writer.WriteString("name", deployment.Name);
        writer.WriteNumber("stage", deployment.Stage);
        writer.WriteString("scope", deployment.IsForSubscription ? "subscription" : "resourceGroup");
        writer.WriteString("subscription", deployment.Subscription);
        if (deployment.IsForSubscription)
            writer.WriteString("location", deployment.Location);
        else
            writer.WriteString("resourceGroup", deployment.ResourceGroup);
        writer.WriteString("template", deployment.File);
        writer.WriteString("parametersFile", deployment.ParametersFile);
        Write(writer, "parameters", deployment.Parameters);
        Write(writer, "waitsFor", deployment.WaitsFor);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
