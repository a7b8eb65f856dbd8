using System.Text.Json;
using Gatewright.Deploy;
using Gatewright.Reports;
using Gatewright.Terminals;

namespace Gatewright.Deployments;

/// <summary>What has become of deployments and their resources.</summary>
internal static class StatusText
{
    public static void Write(DeploymentResult result, Screen screen)
    {
        foreach (var deployment in result.Deployments)
        {
            screen.WriteLine($"{deployment.Name}: {Words(deployment.State)}");
            foreach (var resource in deployment.Resources)
                screen.WriteLine($"  {ResourceChange.NameOf(resource.Id)}: {Words(resource.State)}{Since(resource)}");
            if (deployment.Error is { } error)
                RefusalText.Write(error, screen, "  ");
        }
    }

    public static string Json(DeploymentResult result) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("state", $"{result.State}".ToLowerInvariant());
        json.WriteObjects("deployments", result.Deployments, Write);
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, DeploymentStatus deployment)
    {
        json.WriteString("name", deployment.Name);
        json.WriteString("id", deployment.Id);
        json.WriteString("state", $"{deployment.State}".ToLowerInvariant());
        Write(json, deployment.Error);
        json.WriteObjects("resources", deployment.Resources, Write);
    }

    private static void Write(Utf8JsonWriter json, ResourceStatus resource)
    {
        json.WriteString("id", resource.Id);
        json.WriteString("state", $"{resource.State}".ToLowerInvariant());
        json.WriteNumber("elapsedSeconds", Math.Round(resource.Elapsed.TotalSeconds, 1));
        Write(json, resource.Error);
    }

    private static void Write(Utf8JsonWriter json, AzureError? error)
    {
        if (error?.Causes.FirstOrDefault() is not { } cause)
            return;
        json.WriteString("code", cause.Code);
        json.WriteString("message", cause.Message);
    }

    private static string Since(ResourceStatus resource) =>
        resource.State == DeploymentState.Running ? $" since {(int)resource.Elapsed.TotalMinutes} min" : "";

    private static string Words(DeploymentState state) => state switch
    {
        DeploymentState.Waiting => "not started",
        DeploymentState.Running => "running",
        DeploymentState.Succeeded => "done",
        DeploymentState.Failed => "failed",
        _ => "cancelled",
    };
}
